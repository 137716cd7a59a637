import { hashesOf, hashString } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { isPlay } from '../words/plays.ts';
import { mostTokens } from './reporting.ts';

/**
 * What kind of piece an article is: news, or one whose writer is the source. About a work that readers can see, read or eat
 * for themselves, about a match, a study by those who did it, news of one, of a crime that a court has found, an obituary, a
 * guide to a place, a forecast of the weather, a reference that reports nothing: a textbook, an encyclopaedia, a history, a manual; or an address: a speech,
 * a letter, a column, a story in chapters, in which somebody speaks as “I” or “we”.
 */
export type Genre =
  | 'news'
  | 'work'
  | 'match'
  | 'study'
  | 'findings'
  | 'verdict'
  | 'life'
  | 'guide'
  | 'forecast'
  | 'reference'
  | 'address';

/** What is known of the whole piece. */
export interface Piece extends PieceKind {
  readonly tenor: number;
}

/** What kind of piece it is, by its words and by its own label. */
export interface PieceKind {
  readonly genre: Genre;
  /** It says that it is an opinion. */
  readonly opinion: boolean;
}

/** A review names what it reviews early. */
const firstBlocks = 8;

/**
 * The genre of an article by the kinds of words in its opening. `reference`: it reports nothing, and does not have to cite what it
 * states. Where a reference cites, what it leaves uncited stands out.
 */
export function genreOf(opening: readonly Prose[], reference: boolean): Genre {
  const head = opening.slice(0, firstBlocks);
  if (head.some(({ tokens }) => tokens.count === 1 && opensStudy(tokens.lexeme[0], opening))) return 'study';
  if (head.some(opensTelling)) return 'address';
  const counted = nothingCounted();
  for (const prose of head) countBlock(prose, counted);
  const { form, part, meal, place, weather, research, life } = counted.kinds;
  const { plays, played, told, words, speaking } = counted;
  if ((form.size > 0 && form.size + part.size + told >= 4) || meal.size >= 6) return 'work';
  if (plays.size >= 3 && played >= 4) return 'match';
  if (weather.size >= 5) return 'forecast';
  if (speaking >= leastSpeaking && speaking * 30 > words) return 'address';
  if (reference) return 'reference';
  if (research.size >= 5) return 'findings';
  if (life.size >= 5) return 'life';
  if (place.size >= 4) return 'guide';
  return counted.convicted ? 'verdict' : 'news';
}

/** What an opening has of words that tell a genre. */
interface OpeningWords {
  /** The different words of each kind. */
  readonly kinds: Readonly<Record<Kind, Set<number>>>;
  /** The different words of play, and how many there are in all. */
  readonly plays: Set<number>;
  played: number;
  /** 2 where a work is told (“the novel opens”). */
  told: number;
  words: number;
  /** Somebody “pleaded guilty” or “was jailed”. */
  convicted: boolean;
  /** How often “I” or “we” stands in blocks without a quotation. */
  speaking: number;
}

function nothingCounted(): OpeningWords {
  const kinds = Object.fromEntries(names.map((name) => [name, new Set<number>()]));
  return {
    kinds: kinds as Record<Kind, Set<number>>,
    plays: new Set(),
    played: 0,
    told: 0,
    words: 0,
    convicted: false,
    speaking: 0,
  };
}

function countBlock({ tokens, quotations }: Prose, counted: OpeningWords): void {
  const count = Math.min(tokens.count, mostTokens);
  let speech = 0;
  for (let i = 0; i < count; i++) {
    const lexeme = tokens.lexeme[i];
    counted.words++;
    if (speakers.has(lexeme)) speech++;
    if (i > 0 && verdicts.get(lexeme)?.has(tokens.lexeme[i - 1])) counted.convicted = true;
    const known = singular.get(lexeme);
    if (known) {
      counted.kinds[known.kind].add(known.word);
      if (known.kind === 'form' && i + 1 < tokens.count && tells.has(tokens.lexeme[i + 1])) counted.told = 2;
    } else if (isPlay(lexeme)) {
      counted.plays.add(lexeme);
      counted.played++;
    }
  }
  if (quotations.length === 0) counted.speaking += speech;
}

/** How often somebody who makes an address says “I” or “we” in its opening, and one word in thirty. */
const leastSpeaking = 6;

/** A heading of one word that stands in papers alone, or in them and elsewhere: then a key is cited in the text (“@lind2018 found”). */
function opensStudy(heading: number, opening: readonly Prose[]): boolean {
  if (partsOfStudy.has(heading)) return true;
  return (
    heading === introduction && opening.some(({ text }) => /@\p{L}/u.test(text.slice(0, 4 * mostTokens)))
  );
}

/** “Dear Ms Brandt,”, “Sir, your report …” and “Chapter One” open what somebody tells in a letter or a story. */
function opensTelling({ tokens }: Prose): boolean {
  const { lexeme, count } = tokens;
  if (chapters.has(lexeme[0])) return count <= 3;
  if (!addresses.has(lexeme[0])) return false;
  for (let i = 1; i < Math.min(count, 5); i++) if (lexeme[i] === comma) return i === 1 || lexeme[0] === dear;
  return false;
}

const chapters = hashesOf('chapter prologue epilogue');
const addresses = hashesOf('dear sir madam sirs');
const [comma, dear] = [',', 'dear'].map(hashString);
const partsOfStudy = hashesOf('abstract methods');
const introduction = hashString('introduction');
const vocabulary = {
  form: `film movie novel album opera musical documentary sitcom thriller biopic memoir exhibition play book ballet
  comedy drama song sequel trilogy`,
  part: `scene chapter script screenplay subplot dialogue narrator protagonist heroine villain character soundtrack
  choreography soprano tenor orchestra directed starring actor actress singer cast stage audience performance premiere
  playwright novelist storyline staging reader playhouse track ending
  adaptation remake plot cameo viewer`,
  meal: `chef menu dish waiter waitress dining restaurant bistro dessert pudding starter plate sauce wine broth
  grilled roast roasted lamb pork steak cod dinner lunch kitchen bread salad soup sommelier tasting`,
  place: `visitor tourist traveller traveler beach hotel hostel guesthouse resort airport ferry taxi cafe nightlife museum
  island souvenir sightseeing cuisine itinerary accommodation attraction snorkeling snorkelling diving trekking hiking harbour
  lagoon downtown cruise`,
  weather: `rain snow snowfall wind mph gust shower cloudy temperature degree sunny sleet drizzle fog thunderstorm overnight inch
  frost chilly breezy windy midnight warmest coldest hottest wettest`,
  research: `study researcher scientist journal participant placebo experiment co-author trial finding published paper`,
  life: `died death funeral survived obituary born educated married retired career wife husband widow widower daughter son
  grandchild grandchildren memorial remembered schooling mother father burial cremation née mourners`,
};
type Kind = keyof typeof vocabulary;
const names = Object.keys(vocabulary) as readonly Kind[];
/** “The novel opens”, “the film follows”: what a summary does in the present. */
const tells = hashesOf('opens follows tells begins centres centers revolves ends unfolds concerns stars');
const speakers = hashesOf('i we my our me');
const passive = hashesOf('was were been is are being');
/** “Pleaded guilty”, “was jailed”, by the last word: what stands before it. */
const verdicts: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [hashString('guilty'), hashesOf('pleaded pleads pleading pled found')],
  ...['convicted', 'jailed', 'sentenced'].map((word) => [hashString(word), passive] as const),
]);
/** Every word above by itself and by its plural: two novels and a novel are one kind. */
const singular: ReadonlyMap<number, { readonly kind: Kind; readonly word: number }> = new Map(
  names.flatMap((kind) =>
    vocabulary[kind].split(/\s+/).flatMap((word) => {
      const its = { kind, word: hashString(word) };
      const plural = /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}${word.endsWith('sh') ? 'es' : 's'}`;
      return [word, plural].map((form) => [hashString(form), its] as const);
    }),
  ),
);

/** Whether a word tells of the weather. */
export function isWeather(lexeme: number): boolean {
  return singular.get(lexeme)?.kind === 'weather';
}
