import { Lexicon } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { isDocumentWord, someToken } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';
import { lastWord } from '../spans.ts';

/**
 * Whether a verb that may tell of speech tells of something else here, as what it is about shows: `claimed |a penalty|`, `claimed |nine lives|`,
 * `recalled |nine thousand cars|`, `denied |him| a goal`, `they found |the key|`, `analysed |the effects|`, `slammed |the door|`, `a man
 * called |Tomas|`, `is known as |“the Crow”|`, `put off |the vote|`.
 */
export function isOtherSense(prose: Prose, { source, cue, content }: TaggedAttribution): boolean {
  const { text } = prose;
  if (cue.length !== 1 || content.length === 0) return false;
  const said = textOf(text, cue[0]);
  // “paid according to |the plan|”: who stands behind it says, and is not said.
  if (content[0].start === cue[0].end + 1 && according.test(said)) return true;
  if (knownAs.test(said) || puttingOff.test(said)) return true;
  const verb = verbs.get(lastWord(text, cue[0]));
  if (verb === 0 || (content.length > 1 && verb !== slamming)) return false;
  const told = textOf(text, content[0]);
  switch (verb) {
    case showing:
      return manner.test(told) && !someToken(prose, source, isDocument);
    case claiming:
      return prize.test(told) || toll.test(told);
    case recalling:
      return goods.test(told);
    case denying:
      return somebody.test(told);
    case slamming:
      return door.test(told);
    case studying:
      return thing.test(told);
    case finding:
      return source.length === 1 && pronoun.test(textOf(text, source[0])) && thing.test(told);
    default:
      if (isCalled.test(said)) return name.test(told) || title.test(told);
      if (source.length !== 1 || !oneOf.test(textOf(text, source[0]))) return false;
      return name.test(told) || (title.test(told) && source[0].end + 1 === cue[0].start);
  }
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 200));
}

const knownAs = /\bknown (?:as|for)$/;
const puttingOff = /^(?:(?:has|have|had) )?put(?:s|ting)? off$/;
const isCalled = /^(?:is|was|are|were) called$/;
const according = /\baccording to$/i;
const claiming = 1;
const denying = 2;
const finding = 3;
const calling = 4;
const slamming = 5;
const showing = 6;
const studying = 7;
const recalling = 8;
const verbs = new Lexicon([
  [recalling, 'recall recalls recalled'],
  [claiming, 'claim claims claimed'],
  [denying, 'deny denies denied'],
  [finding, 'find finds found'],
  [calling, 'called'],
  [studying, 'analyse analysed analyze analyzed examined inspected measured tested sampled mapped surveyed'],
  [showing, 'show shows showed showing'],
  [slamming, 'slam slams slammed'],
]);

/** `showed |why he is feared|` */
const manner = /^(?:why|how|who)\b/;
const prize =
  /^(?:an?|the|his|her|their|its|\d+|two|three|four|five|six) (?:[\w-]+ )?(?:penalty|prize|title|crown|medal|award|wickets?|catch|spot|lead|win|points?|place|life|goal|assist)\b/;
/** `claimed |at least nine lives|`, `claimed |her luggage|`, `claims |housing benefit|` */
const toll =
  /^(?:(?:at least|more than|nearly|about|some|over) )?(?:[\w,’'-]+ ){0,2}(?:lives|luggage|baggage|benefits?|asylum|refunds?|expenses|compensation|allowances?)\b/;
/** `recalled |nine thousand cars|`, `recalled |its ambassador|` */
const goods =
  /^(?:[\w,’']+ ){0,3}(?:cars|vehicles|trucks|toys|products|models|units|batteries|ambassadors?|envoys?)\b/;
const somebody =
  /^(?:\p{Lu}\p{Ll}+|him|her|them|us|me|himself|herself|themselves|itself)\b(?! (?:is|was|had|has|did|would))/u;
const door =
  /^(?:the|his|her|their|its|an?) (?:[\w-]+ )?(?:doors?|phone|lid|book|drawer|window|shutters?|gate|boot|hood|brakes|fist|ball)\b/;
const pronoun = /^(?:he|she|they|we|it)$/i;
const thing = /^(?:an?|the|his|her|their|its|himself|herself|themselves|itself) (?!.*\b(?:guilty|liable)\b)/;
/** A name and nothing said of it. */
const name = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*(?:,|$)/u;
/** `a song called |“Low Water”|` */
const title = /^[“"‘']\p{Lu}/u;
const oneOf = /(?:^|[ ,])an? (?:[\w-]+ ){0,2}[\w-]+$/i;

function isDocument({ tokens }: Prose, token: number): boolean {
  return isDocumentWord(tokens.lexeme[token]);
}
