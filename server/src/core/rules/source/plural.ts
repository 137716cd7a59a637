import type { Prose } from '../../language/index.ts';
import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { withCapital, wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { unnamedSourcesOf } from './unnamed.ts';
import type { UnnamedSource } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** Diplomatic sources said the talks had failed. (How many?) */
export const plural: Rule = {
  id: 'source/plural',
  severity: 'hint',
  title: 'Sources in the plural, their number left open',
  standard: standards.pluralSources,
  advice: 'Say how many there are; one source is “a source”.',
  check,
};

const counted =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:half a )?dozen|pair|couple|handful|both|several|multiple|\d+)\b/i;

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(unnamedSourcesOf(input), input.story.prose, uncounted);
}

function uncounted({ mention, noun }: UnnamedSource, prose: Prose): BlockFinding | undefined {
  const { start, end } = mention;
  const text = prose.text.slice(start, end);
  if (noun !== 'sources' || counted.test(text)) return undefined;
  return {
    start,
    end,
    what: say('“{0}” does not say how many they are.', wordsOf(prose, mention)),
    confidence: 0.8,
    fixes: singular(prose.text, start, end),
  };
}

/** A phrase as subject has a plain singular: its verb goes with it, and one in the past tense stays as it is. */
function singular(whole: string, start: number, end: number): Fix[] {
  const text = whole.slice(start, end);
  const one = text.replace(/^(?:some|other)\s+/i, '').replace(/sources$/i, 'source');
  const capital = /^\p{Lu}/u.test(text);
  // Of “French sources” and “Party sources” at the head of a sentence, one keeps its capital.
  if (capital && !ordinary.test(one)) return [];
  const article = /^[aeiou]/i.test(one) ? 'an' : 'a';
  const replaced = `${capital ? withCapital(article) : article} ${capital ? one.toLowerCase() : one}`;
  const verb = /^ (\p{L}+)/u.exec(whole.slice(end, end + 24))?.[1] ?? '';
  const spoken = ofOne.get(verb) ?? (present.test(verb) ? `${verb}s` : undefined);
  const title = say('Change to “{0}”', replaced);
  return [
    spoken === undefined
      ? replaceFix(title, { start, end }, replaced)
      : replaceFix(title, { start, end: end + 1 + verb.length }, `${replaced} ${spoken}`),
  ];
}

const ordinary =
  /^(?:(?:senior|high-level|well-placed|reliable|informed|independent|local|diplomatic|government|official|police|security|military|defence|defense|intelligence|party|opposition|rebel|union|industry|market|banking|company|club|team|family|palace|court|legal|judicial|medical|hospital|airport|shipping|trade) )*source$/i;

/** Verbs that one source has in another form than several. */
const ofOne: ReadonlyMap<string, string> = new Map([
  ['have', 'has'],
  ['are', 'is'],
  ['were', 'was'],
  ['do', 'does'],
  ['deny', 'denies'],
]);
const present =
  /^(?:say|tell|add|believe|claim|expect|insist|suggest|indicate|think|describe|confirm|warn|note|report|fear)$/;
