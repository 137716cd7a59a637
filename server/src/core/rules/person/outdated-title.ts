import type { Span } from '../../base/index.ts';
import { formerWords } from '../../people/index.ts';
import type { Mention } from '../../people/index.ts';
import type { Prose } from '../../language/index.ts';
import { findEach, nothing } from '../each.ts';
import { foldTitle, hasEnded, knownStory, titlesAt } from '../known/index.ts';
import type { KnownPerson, KnownTitle } from '../known/index.ts';
import { speakerOf } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { insideQuotation, withCapital } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Mayor Anna Keller said. (The people file says that she was mayor until 2024.) */
export const outdatedTitle: Rule = {
  id: 'person/outdated-title',
  severity: 'information',
  title: 'A title that the people file says has ended',
  standard: standards.nameAndPosition,
  advice: 'Give the present title, call it a former one, or correct the people file.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { facts, story } = input;
  if (facts.date === undefined || facts.known.length === 0) return nothing;
  const { who } = knownStory(facts);
  if (who.size === 0) return nothing;
  return findEach(story.mentions.mentions, input, outdated);
}

function outdated(mention: Mention, input: RuleInput, index: number): BlockFinding | undefined {
  const { facts, story } = input;
  const { who } = knownStory(facts);
  const { prose } = story;
  if (mention.kind !== 'person' || mention.titles.length === 0) return undefined;
  const speaker = speakerOf(input, index);
  const person = speaker && who.get(speaker);
  if (!person || person.confidential || insideQuotation(prose, mention)) return undefined;
  for (const written of mention.titles) {
    const ended = endedTitle(person, written, facts.date!);
    const at = ended ? placeOf(prose, mention, written) : -1;
    if (!ended || at < 0 || isMarkedAsPast(prose.text, at, at + written.length)) continue;
    const span = { start: at, end: at + written.length };
    return {
      ...span,
      what: say('The people file says that {0} was {1} until {2}.', person.name, named(ended), ended.to!),
      confidence: 0.85,
      fixes: fixes(person, written, span, facts.date!),
    };
  }
  return undefined;
}

/** The title of the file that is meant, where it has ended and nobody holds it still under the same words. */
function endedTitle(person: KnownPerson, written: string, date: string): KnownTitle | undefined {
  const title = foldTitle(written);
  if (titlesAt(person, date).some((held) => isSameTitle(title, held))) return undefined;
  return person.titles.find((held) => hasEnded(held, date) && isSameTitle(title, held));
}

/** “Harwick Mayor” and “mayor of Harwick” are the file's “Mayor”; “deputy mayor” is another office. */
function isSameTitle(written: string, { title, organisation }: KnownTitle): boolean {
  const held = foldTitle(title);
  if (written === held || turned(written) === turned(held)) return true;
  const place = organisation === undefined ? [] : foldTitle(organisation).split(/\s+/);
  const rest = written.endsWith(` ${held}`)
    ? written.slice(0, -held.length)
    : written.startsWith(`${held} of `) || written.startsWith(`${held} for `)
      ? written.slice(held.length).replace(/^ (?:of|for) (?:the )?/, '')
      : undefined;
  return (
    rest !== undefined &&
    rest
      .trim()
      .split(/\s+/)
      .every((word) => place.includes(word.replace(/'s$/, '')))
  );
}

/** “Minister of Finance” and “finance minister” are one. */
function turned(title: string): string {
  return title.replace(/^(\p{L}+) (?:of|for) (?:the )?(\p{L}+)$/u, '$2 $1');
}

/** How far after a name, in UTF-16 units, its apposition is looked for. */
const reach = 120;

/** Where a title stands at its mention: before the name (`|Harbour commissioner| Anna Keller`), or in the apposition after it. */
function placeOf({ text }: Prose, { start, end, name }: Mention, written: string): number {
  const from = Math.max(0, start - written.length);
  const before = text.slice(from, name.start).lastIndexOf(written);
  if (before >= 0) return from + before;
  const after = text.slice(name.end, Math.max(end, name.end + reach)).indexOf(written);
  return after < 0 ? -1 : name.end + after;
}

/** “former mayor”, “then-Mayor”, “mayor at the time”, “mayor until 2024”: the text knows that it is past. */
function isMarkedAsPast(text: string, start: number, end: number): boolean {
  return (
    pastTitle.test(text.slice(start, end)) ||
    pastBefore.test(text.slice(Math.max(0, start - 24), start)) ||
    pastAfter.test(text.slice(end, end + 40))
  );
}

const pastTitle = new RegExp(`^(?:${formerWords}|outgoing)\\b`, 'i');
const pastBefore = new RegExp(
  `\\b(?:${formerWords}|outgoing|was|were|served as|serving as|had been)\\b[^.,;]*$`,
  'i',
);
const pastAfter = /^[^.;]{0,24}\b(?:at the time|until|from \d{4}|in \d{4}|between \d{4}|when)\b/i;

function fixes(person: KnownPerson, written: string, span: Span, date: string): Fix[] {
  const [present] = titlesAt(person, date);
  const capital = /^\p{Lu}/u.test(written);
  const former = capital ? `Former ${written}` : `former ${written}`;
  const texts = [...(present ? [inCaseOf(written, present.title)] : []), former];
  return texts.map((text, i) =>
    replaceFix(say('Change to “{0}”', text), span, text, { preferred: i === 0 && present !== undefined }),
  );
}

/** A title in the case of the one that it replaces; one of several capitals (“CEO”) stays as it is. */
function inCaseOf(written: string, title: string): string {
  if (/^\p{Lu}\p{Lu}/u.test(title)) return title;
  return /^\p{Lu}/u.test(written) ? withCapital(title) : title[0].toLowerCase() + title.slice(1);
}

function named({ title, organisation }: KnownTitle): string {
  return organisation && !title.includes(organisation) ? `${title} (${organisation})` : title;
}
