import type { Block } from '../../base/index.ts';
import { hashesOf, sortShort } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Reading } from '../../tagging/index.ts';
import { addAppositions } from './beside/appositions.ts';
import { voiceIn } from './author.ts';
import { addConjunctions } from './conjunctions.ts';
import { endOfDateline } from './datelines.ts';
import { joinCalled } from './beside/called.ts';
import { draft, finish, gone, weakened } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';
import { classifyRun } from './names/names.ts';
import { newcomerAt, openingGroup } from '../words/nominals/newcomers.ts';
import { nominalAt, pointingHead } from '../words/nominals/nominals.ts';
import { pronounAt, pronounOf } from '../words/nominals/pronouns.ts';
import { readRun } from './names/runs.ts';
import {
  isCapital,
  isComma,
  isFunctionWord,
  isPossessive,
  draftIndex,
  scanBlock,
  sentenceStart,
} from '../words/scan/scan.ts';
import type { Scan } from '../words/scan/scan.ts';
import { readShortForm } from './beside/short-forms.ts';
import { draftAt, place } from './found.ts';
import type { Found } from './found.ts';
import { addSources } from './sources/sources.ts';
import type { BlockMentions, Mention } from '../types.ts';
import { isTurn } from '../words/turns.ts';
import { Word } from '../words/scan/words.ts';

const nothing: BlockMentions = { mentions: [], voice: 'none' };

/** Finds the words of one block that may stand for somebody. A pure function of the block and its reading. */
export function findMentions(block: Block, reading: Reading): BlockMentions {
  if (!reading.english || reading.tokens.count === 0) return nothing;
  const scan = scanBlock(block, reading);
  const found = findDrafts(scan);
  addAppositions(scan, found);
  addSources(scan, found);
  addConjunctions(scan, found);
  joinCalled(scan, found);
  const mentions: Mention[] = [];
  let led = -1;
  const turn = isTurn(reading);
  for (const mention of found.drafts) {
    if (!isKept(mention)) continue;
    const sentence = scan.sentence[mention.first];
    const quoted = scan.quotation[mention.first] >= 0 || (turn && mention.sourceOf !== 0);
    mentions.push(finish(scan, mention, sentence !== led, quoted));
    if (mention.subject) led = sentence;
  }
  if (!isInOrder(mentions)) sortShort(mentions, inReadingOrder);
  return { mentions, voice: voiceIn(reading, mentions) };
}

function inReadingOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** Most blocks' mentions are found in order, and need no sorting. */
function isInOrder(mentions: readonly Mention[]): boolean {
  for (let i = 1; i < mentions.length; i++)
    if (inReadingOrder(mentions[i - 1], mentions[i]) > 0) return false;
  return true;
}

/** A town or province that says nothing is a place, nobody. */
function isKept(mention: Draft): boolean {
  return mention.sourceOf !== gone && !(mention.place && mention.weak);
}

/** Names, nominals that point back, and third-person pronouns, in one pass over the tokens. */
function findDrafts(scan: Scan): Found {
  const drafts: Draft[] = [];
  const found: Found = { drafts, at: draftIndex(scan.count) };
  let floor = 0;
  const dateline = endOfDateline(scan);
  if (dateline > 0) place(found, datelinePlace(scan));
  for (let i = dateline; i < scan.count; i++) {
    const run = isCapital(scan, i) ? readRun(scan, i) : undefined;
    const mention =
      (run ? classifyRun(scan, run, Math.max(floor, sentenceStart(scan, i))) : unnamedAt(scan, i)) ??
      groupAt(scan, i);
    if (mention) {
      // "Dockworkers" of the Dockworkers’ Union is no mention of its own.
      if (run && mention.first < floor && drafts.length > 0) drafts[drafts.length - 1].sourceOf = gone;
      mention.subject ||=
        isNominative(scan, mention.first) || opensClause(scan, mention.first) || mention.first === dateline;
      handSubject(scan, drafts[drafts.length - 1], mention);
      // “|His| wife said”: she is the subject.
      const owner = mention.first < floor ? draftAt(found, mention.first) : undefined;
      if (owner && mention.form === 'nominal') owner.subject = false;
      place(found, mention);
      if (run) readShortForm(scan, found, mention);
      floor = mention.end;
    }
    if (run) i = Math.max(run.end, mention?.end ?? 0) - 1;
  }
  return found;
}

/** A pronoun, or somebody whom a noun calls. */
function unnamedAt(scan: Scan, i: number): Draft | undefined {
  if (scan.bits[i] & Word.pronoun) return thirdPerson(scan, i);
  if (!(scan.bits[i] & nominalHead) || isFunctionWord(scan, i)) return undefined;
  return newcomerAt(scan, i) ?? nominalAt(scan, i);
}

/** "The minister", "the company": nominals that a name before may explain; “a woman”: whom a “she” after her may mean. */
const nominalHead = pointingHead | Word.someone;

function groupAt(scan: Scan, i: number): Draft | undefined {
  return scan.bits[i] & several && !scan.titleCase ? openingGroup(scan, i) : undefined;
}

const several = Word.group | Word.unnamedPlural;

/** `|ELMFORD|, May 3 –`: where a report was written is no person of it. */
function datelinePlace(scan: Scan): Draft {
  let end = 1;
  while (isCapital(scan, end)) end++;
  const found = weakened(draft(0, end, 'organisation', 'name'));
  found.place = true;
  return found;
}

/** `Marlow |boss Tom Rill| said`, `Dorn’s |agent Tom Rill| said`: whose he is stands before him, and he is the subject. */
function handSubject(scan: Scan, before: Draft | undefined, mention: Draft): void {
  if (!before || mention.kind !== 'person' || mention.titles.length === 0) return;
  if ((isPossessive(scan, before.end) ? before.end + 1 : before.end) !== mention.first) return;
  mention.subject ||= before.subject;
  before.subject = false;
}

/** Pronouns of the article's own voice; those inside quotations speak of people whom only the speaker knows. */
function thirdPerson(scan: Scan, i: number): Draft | undefined {
  const pronoun = pronounOf(scan.lexeme[i]);
  if (pronoun?.role !== 'third' || scan.quotation[i] >= 0) return undefined;
  return pronounAt(scan, i);
}

/** "He", "she", "they" are subjects wherever they stand. */
function isNominative(scan: Scan, i: number): boolean {
  return nominative.has(scan.lexeme[i]);
}

const nominative = hashesOf('he she they');

/** No preposition or verb stands before it in its clause: the sentence, a comma, "that" or "and" does. */
function opensClause(scan: Scan, first: number): boolean {
  const before = first - 1;
  if (before < 0 || scan.sentence[before] !== scan.sentence[first]) return true;
  if (isComma(scan, before) || scan.kind[before] === TokenKind.quote) return true;
  return openers.has(scan.lexeme[before]) || inverted.has(scan.lexeme[before]);
}

const openers = hashesOf(
  'that but and while although though because when if as after before since whether so where',
);

/** `“No,” said |Keller|`. */
const inverted = hashesOf('said says added noted wrote explained argued replied recalled insisted');
