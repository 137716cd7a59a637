import { hashesOf, hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import { isPlay } from './cues.ts';

/** What kind of piece an article is: about a work that readers can see, read or eat for themselves, about a match, a study by those who did it, or news. */
export type Genre = 'news' | 'work' | 'match' | 'study';

/** How many blocks tell what kind of piece an article is. A review names what it reviews early. */
export const openingBlocks = 8;
/** Of a block as long as a book the head is enough. */
const mostTokens = 400;

/** The genre of an article by the kinds of words in its opening. */
export function genreOf(opening: readonly Prose[]): Genre {
  const [forms, parts, meals, plays] = Array.from({ length: 4 }, () => new Set<number>());
  let played = 0;
  let told = 0;
  for (const { tokens } of opening) {
    if (tokens.count === 1 && opensStudy(tokens.lexeme[0], opening)) return 'study';
    for (let i = 0; i < Math.min(tokens.count, mostTokens); i++) {
      const word = singular.get(tokens.lexeme[i]);
      if (word !== undefined) {
        (ofForm.has(word) ? forms : ofPart.has(word) ? parts : meals).add(word);
        if (ofForm.has(word) && i + 1 < tokens.count && tells.has(tokens.lexeme[i + 1])) told = 2;
      } else if (isPlay(tokens.lexeme[i])) {
        plays.add(tokens.lexeme[i]);
        played++;
      }
    }
  }
  if ((forms.size > 0 && forms.size + parts.size + told >= 4) || meals.size >= 6) return 'work';
  return plays.size >= 3 && played >= 4 ? 'match' : 'news';
}

/** A heading of one word that stands in papers alone, or in them and elsewhere: then a key is cited in the text (“@lind2018 found”). */
function opensStudy(heading: number, opening: readonly Prose[]): boolean {
  if (partsOfStudy.has(heading)) return true;
  return (
    heading === introduction && opening.some(({ text }) => /@\p{L}/u.test(text.slice(0, 4 * mostTokens)))
  );
}

const partsOfStudy = hashesOf('abstract methods');
const introduction = hashString('introduction');
const formsOfWork = `film movie novel album opera musical documentary sitcom thriller biopic memoir exhibition play book ballet
  comedy drama song sequel trilogy`;
const partsOfWork = `scene chapter script screenplay subplot dialogue narrator protagonist heroine villain character soundtrack
  choreography soprano tenor orchestra directed starring actor actress singer cast stage audience performance premiere
  playwright novelist storyline staging reader playhouse track ending`;
const partsOfMeal = `chef menu dish waiter waitress dining restaurant bistro dessert pudding starter plate sauce wine broth
  grilled roast roasted lamb pork steak cod dinner lunch kitchen bread salad soup sommelier tasting`;
/** “The novel opens”, “the film follows”: what a summary does in the present. */
const tells = hashesOf('opens follows tells begins centres centers revolves ends unfolds concerns stars');
const ofForm = hashesOf(formsOfWork);
const ofPart = hashesOf(partsOfWork);
/** Every word above by itself and by its plural: two novels and a novel are one kind. */
const singular: ReadonlyMap<number, number> = new Map(
  `${formsOfWork} ${partsOfWork} ${partsOfMeal}`.split(/\s+/).flatMap((word) => {
    const plural = word.endsWith('sh') ? `${word}es` : `${word}s`;
    return [word, plural].map((form) => [hashString(form), hashString(word)] as const);
  }),
);
