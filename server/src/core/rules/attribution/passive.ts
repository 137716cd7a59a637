import { wordClass, WordClass } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { citeFixes } from '../repairs.ts';
import { findAtSigns, Sign } from '../signals.ts';
import type { Hit } from '../signals.ts';
import { standards } from '../standards.ts';
import { isCited, isSaid, sentenceAt, tokenSpan, tokenText } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** The bridge is widely regarded as unsafe. (By whom?) */
export const passive: Rule = {
  id: 'attribution/passive',
  severity: 'hint',
  title: 'An opinion in the passive, its holder left out',
  standard: standards.byWhom,
  advice: 'Say who thinks so, or cite where they do.',
  check,
};

/** What must follow the participle for it to report an opinion. */
const follows: Readonly<Record<string, readonly string[]>> = {
  considered: ['a', 'an', 'the', 'one', 'to', 'among', 'too', 'very', 'highly', 'likely', 'unlikely'],
  regarded: ['as'],
  viewed: ['as'],
  seen: ['as'],
  hailed: ['as'],
  described: ['as'],
  touted: ['as'],
  deemed: ['a', 'an', 'to', 'too', 'unlikely', 'likely'],
  believed: ['to'],
  thought: ['to'],
  rumored: ['to'],
  rumoured: ['to'],
  credited: ['with', 'for'],
  blamed: ['for', 'on'],
};

function check(input: RuleInput): readonly BlockFinding[] {
  return findAtSigns(input, opinionOfNobody);
}

function opinionOfNobody({ token, signs }: Hit, { story, facts }: RuleInput): BlockFinding | undefined {
  const { prose } = story;
  if (!(signs & Sign.opinion)) return undefined;
  const first = auxiliaryBefore(prose, token);
  const sentence = sentenceAt(prose, prose.tokens.start[token]);
  if (first < sentence.firstToken || token + 1 >= sentence.endToken) return undefined;
  const word = tokenText(prose, token).toLowerCase();
  if (!follows[word]?.includes(tokenText(prose, token + 1).toLowerCase())) return undefined;
  if (isNoOpinion(prose, token, sentence)) return undefined;
  const span = tokenSpan(prose, first, token);
  if (hasAgent(prose, token, sentence.endToken) || isCited(story, sentence) || isSaid(story, span))
    return undefined;
  return {
    start: span.start,
    end: span.end,
    what: say('“{0}” does not say by whom.', prose.text.slice(span.start, span.end)),
    confidence: 0.75,
    fixes: [
      ...citeFixes(prose, sentence, facts.languageId),
      { kind: 'citationNeeded', title: say('Ask by whom'), at: span.end, ask: 'by whom?' },
    ],
  };
}

/**
 * “Seen as far away as Norway”, “described as about 6 feet tall”, “credited with an assist”: a comparison, what somebody
 * looks like, a score. And what a statute deems, or people of a legend believed, needs nobody who holds it.
 */
function isNoOpinion({ text, tokens }: Prose, token: number, { start, end }: Sentence): boolean {
  const behind = text.slice(tokens.end[token], Math.min(end, tokens.end[token] + lookAhead));
  const whole = text.slice(start, end);
  return (
    noOpinion.test(behind) ||
    statute.test(whole) ||
    (/^\s+to be\b/.test(behind) && /\b(?:if|where)\b/.test(whole))
  );
}

const lookAhead = 40;
const noOpinion =
  /^\s+(?:as (?:far|early|late|recently|soon|long|well|often|many|much|few|low|high|he|she|they|it|we|I|an? (?:white|black|asian|hispanic) (?:male|female|man|woman)|(?:being |about |around |between )*(?:of |in (?:his|her|their) |\d|(?:five|six) f(?:ee|oo)t|wearing|having))\b|(?:with|for) (?:an?|the|one|two|three|four|five|\d+) (?:\S+ )?(?:assists?|goals?|saves?|wins?|losses|points?|tackles?|tries|try|wickets?|catch(?:es)?|sacks?|steals?|own goal)\b)/i;
const statute =
  /\b(?:shall|unless|for the purposes?|under (?:this|the) (?:act|section|article|agreement|terms)|subsection|myth(?:ology|s)?|legends?|folklore|fairy tales?)\b|^(?:if|where) /i;

/** Index of the form of “be” before the participle, adverbs between them; -1 when there is none. */
function auxiliaryBefore(prose: Prose, token: number): number {
  for (let i = token - 1; i >= 0 && i >= token - 3; i--) {
    const text = tokenText(prose, i).toLowerCase();
    // “To be considered” and “being considered” speak of no opinion that anybody holds yet.
    if (text === 'being' || text === 'be') return -1;
    if (wordClass(prose.tokens.lexeme[i]) & WordClass.be) return i;
    if (!text.endsWith('ly') && !['often', 'also', 'long', 'still', 'now', 'once'].includes(text)) return -1;
  }
  return -1;
}

function hasAgent(prose: Prose, token: number, end: number): boolean {
  for (let i = token + 1; i < end; i++) if (tokenText(prose, i).toLowerCase() === 'by') return true;
  return false;
}
