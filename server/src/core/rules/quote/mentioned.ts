import { Lexicon } from '../../base/index.ts';
import type { Prose, Quotation } from '../../language/index.ts';

/** Whether the words in marks are mentioned, not used: a name, a word that is spoken of, a button, an answer, a prize. */
export function isMentioned(prose: Prose, quotation: Quotation): boolean {
  return isNamed(prose, quotation) || isExplained(prose, quotation) || isThing(prose, quotation);
}

/** Words that give a thing its name, or speak of a word: what follows in marks is mentioned, not doubted. */
const naming = new Lexicon([
  [
    1,
    `called calls call calling named names name naming dubbed dubs dubbing termed terms term known nicknamed nickname
    labelled labeled labelling labeling label titled entitled styled branded described describes describing describe
    deemed considered referred word words phrase phrases expression slogan slogans motto hashtag title headline
    caption password spelled spelt pronounced meaning means mean meant translated translates reads reading read
    chanted chanting chants chant shouted shouting shouts yelled wrote written inscribed marked declared declaring
    coined so-called code-named codenamed hence self-described self-styled self-proclaimed say says saying greeting
    noun nouns verb verbs adjective adjectives adverb adverbs prefix prefixes suffix suffixes plural syllable letter letters
    rated graded scored stamped printed scrawled painted daubed engraved ticked tick ticks checked answered answering answer
    return returns returned print prints shows displays output outputs vote voted votes voting pleaded pleading button key
    menu option field value tag setting section chapter heading column`,
  ],
]);

/** “The ‘mole,’ meaning the crane”, “a ‘lead time’ (the weeks before)”, `author="keller"`: a term that is told, or no prose. */
function isExplained({ text }: Prose, { start, end }: Quotation): boolean {
  return (
    /[=(]$/.test(text.slice(start - 1, start)) ||
    /^,?\s*(?:meaning|or|that is|which means|i\.e\.|\(|=)/.test(text.slice(end, end + 12))
  );
}

/** “The ‘e’ key”, “the ‘best actress’ award”, “press ‘save’”: what the marks hold is written on something, or is its name. */
export function isThing({ text }: Prose, { start, end, mark }: Quotation): boolean {
  return (
    end - start < 4 ||
    smallWords.has(text.slice(start + mark.length, end - 1).toLowerCase()) ||
    thing.test(text.slice(end, end + 24)) ||
    control.test(text.slice(Math.max(0, start - 24), start)) ||
    order.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Nobody doubts them: the marks hold a switch (“on”), an answer (“yes”) or the word itself. */
const smallWords = new Set(
  'on off in out up down yes no not and or if but the a an i you he she it we they'.split(' '),
);

const thing =
  /^ (?:keys?|buttons?|tabs?|menus?|options?|fields?|links?|icons?|columns?|sections?|folders?|files?|tags?|flags?|modes?|commands?|awards?|prizes?|medals?|categor(?:y|ies)|signs?|stickers?|labels?|badges?|stamps?|ratings?|votes?|voters?|answers?|side|camp|campaign|chord|notes?|vowels?|sounds?|class(?:es)?|groups?|types?|strains?|variants?)\b/;
/** “Set the value to ‘true’ in the file”, “the word ‘harbour’ is old”. */
const control =
  /\b(?:(?:words?|terms?|phrases?|expressions?|letters?|name|prefix|suffix) $|(?:value|field|option|variable|parameter|flag|setting|mode|status) (?:to|of|is|as) $)/i;
/** Instructions begin with their verb. */
const order =
  /(?:^|[.:;!?]\s+|\b(?:then|and|or|to)\s+)(?:(?:click|press|type|tap|select|choose|enter|hit|push|pick|open|search for)|\p{L}+ (?:clicked|pressed|typed|tapped|selected|hit))(?: on)?(?: the)? $/iu;

/** How far back a naming word may stand: “known to the crews as the ‘mole’”. */
const reach = 8;

function isNamed({ tokens }: Prose, { firstToken }: Quotation): boolean {
  const sentence = tokens.sentence[firstToken];
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - reach; i--) {
    if (tokens.sentence[i] !== sentence) return false;
    if (naming.get(tokens.lexeme[i])) return true;
  }
  return false;
}
