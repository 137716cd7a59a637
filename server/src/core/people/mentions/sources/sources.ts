import { hashesOf, hashString } from '../../../base/index.ts';
import { tokenAt, TokenKind } from '../../../language/index.ts';
import { endOfDateline } from '../datelines.ts';
import { together, wordsOfAll } from '../conjunctions.ts';
import { bearerOf, residentBefore } from './bearers.ts';
import { bodySource, nominalSource } from './nominal-source.ts';
import type { Source } from './nominal-source.ts';
import { gone } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { nominal } from '../../words/nominals/nominals.ts';
import { pronounAt, pronounOf } from '../../words/nominals/pronouns.ts';
import {
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isPossessive,
  opensBracket,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import {
  articles,
  forWord,
  oneWord,
  owners,
  theWord,
  whichWord,
  whoWord,
} from '../../words/scan/small-words.ts';
import {
  appositionAfter,
  dashedNames,
  describedPerson,
  explainedBody,
  joinedNames,
  nameAtEnd,
} from './named-sources.ts';
import { headOf, isJoint } from './source-heads.ts';
import type { Head } from './source-heads.ts';
import { draftAt, nameAt, placeBeside } from '../found.ts';
import type { Found } from '../found.ts';
import { readLabel } from './labels.ts';
import { afterBar, determiners, endOfPhrase, leads, skipLead } from './source-openings.ts';
import type { SpeakerKind } from '../../types.ts';
import { anyName, anyOffice, anyPlace, Word } from '../../words/scan/words.ts';

/**
 * Makes sure that every source of the tagger is a mention: the name in it, its pronoun, or the words as they stand.
 * `Anna Keller, the city’s mayor,` → the name; `critics of the plan` → the nominal; `who` → the pronoun.
 */
export function addSources(scan: Scan, found: Found): void {
  const { attributions } = scan.reading.tagged;
  if (attributions.length === 0) return;
  const opening = endOfDateline(scan);
  for (let attribution = 0; attribution < attributions.length; attribution++) {
    const [span] = attributions[attribution].source;
    if (!span) continue;
    let end = endTokenAt(scan, span.end);
    const from = tokenAt(scan.reading, span.start);
    const first = skipLead(scan, afterBar(scan, opening < end ? Math.max(from, opening) : from, end), end);
    if (end - first === 1 && articles.has(scan.lexeme[first])) end = endOfPhrase(scan, first);
    // "|Who represents the ward|": the pronoun is the source, not its clause.
    if (isWhoOrWhich(scan, first) || isAsideAfter(scan, first)) end = first + 1;
    if (end > first) addSource(scan, found, { attribution, first, end });
  }
}

function isWhoOrWhich(scan: Scan, i: number): boolean {
  return scan.lexeme[i] === whoWord || scan.lexeme[i] === whichWord;
}

/** `|It|, however, called for more`: a pronoun before a comma is the whole source. */
function isAsideAfter(scan: Scan, first: number): boolean {
  return pronounOf(scan.lexeme[first]) !== undefined && isComma(scan, first + 1);
}

function addSource(scan: Scan, found: Found, source: Source): void {
  const { first, end, attribution } = source;
  if (end - first === 1 && addPronoun(scan, found, source)) return;
  if (scan.reading.tagged.attributions[attribution].evidence === 'transcript') {
    const inBrackets = readLabel(scan, found, first, end);
    if (inBrackets) return claim(inBrackets, attribution);
  }
  const names = joinedNames(scan, found, first, end);
  if (names.length > 1) return addConjunction(found, source, names);
  const firm = firmOfOwner(scan, found, source);
  if (firm) return claim(firm, attribution);
  if (isCampaign(scan, first, end)) return placeBeside(found, bodySource(scan, source));
  const head = headOf(scan, found, first, end);
  const bearer = bearerOf(scan, found, first, head.token) ?? describedPerson(scan, found, first, end);
  if (bearer) return claim(bearer, attribution);
  const name = nameAt(found, head.token);
  const told = nameAtEnd(scan, found, first, end);
  // “The |Ooni|, Oba Enitan Ade,”: nobody’s name has an article.
  const articled = name?.form === 'surname' && scan.lexeme[name.first - 1] === theWord && told !== name;
  if (told?.kind === 'person' && (name?.kind !== 'person' || articled))
    return claimDescribed(scan, found, told, source);
  // "Keller and her allies" is told by Keller; "the House and the Senate" by both.
  if (name?.kind !== 'person' && isJoint(scan, head, end))
    return addNominal(scan, found, source, head, 'group');
  const named =
    (name?.place ? residentBefore(scan, found, name) : undefined) ??
    (name && !isDescribed(scan, name, first, end) ? name : undefined) ??
    explainedBody(scan, found, head.token) ??
    appositionAfter(scan, found, head.token, end) ??
    told;
  if (named) return claim(named, attribution);
  const dashed = dashedNames(scan, found, first, end);
  if (dashed.length > 1) return addConjunction(found, source, dashed);
  if (dashed.length > 0) return claim(dashed[0], attribution);
  addNominal(scan, found, source, head, undefined);
}

/** `|Osei’s| said sales were up`: what speaks by its owner’s name alone is a shop or a firm. */
function firmOfOwner(scan: Scan, found: Found, { first, end }: Source): Draft | undefined {
  const mark = end - 1;
  if (!says.has(scan.lexeme[end]) || !isPossessive(scan, mark)) return undefined;
  if (scan.end[mark] - scan.start[mark] !== 2) return undefined;
  const owner = nameAt(found, mark - 1);
  if (owner?.first !== first || owner.end !== mark || owner.place || owner.words[0] === 'country')
    return undefined;
  owner.kind = 'organisation';
  owner.form = 'name';
  owner.end = owner.nameEnd = end;
  return owner;
}

const says = hashesOf('said says told announced reported confirmed warned added');

/** `|Transport for Elmford| said`, `|Moms for Liberty|`: a noun in a capital, and what it is for in capitals as well. */
function isCampaign(scan: Scan, first: number, end: number): boolean {
  if (end - first < 3 || end - first > 6 || scan.titleCase || scan.lexeme[first + 1] !== forWord)
    return false;
  if (!isCapital(scan, first) || scan.bits[first] & noCampaign) return false;
  for (let i = first + 2; i < end; i++) if (!isCapital(scan, i)) return false;
  return true;
}

const noCampaign =
  anyName |
  anyOffice |
  anyPlace |
  Word.group |
  Word.someone |
  Word.unnamedPlural |
  Word.body |
  Word.functionWord;

/** What speaks is somebody, whether or not the rest of the story knows them. */
function claim(mention: Draft, attribution: number): void {
  if (mention.sourceOf < 0) mention.sourceOf = attribution;
  mention.subject = true;
  mention.weak = false;
}

/** `|The Senator| for Elmford, Sen. Tom Rill`: what describes somebody before their name is no mention of somebody else. */
function claimDescribed(scan: Scan, found: Found, told: Draft, { first, attribution }: Source): void {
  for (let i = first; i < told.first; i++) {
    const before = draftAt(found, i);
    if (before?.form !== 'nominal' || before.sourceOf !== -1 || isPossessive(scan, before.end)) continue;
    before.sourceOf = gone;
    for (const text of before.titles) if (!told.titles.includes(text)) told.titles = [...told.titles, text];
    told.official ||= before.official;
  }
  claim(told, attribution);
}

/** "Another party", "super PACs": words before a name in capitals that make it one of many. */
function isDescribed(scan: Scan, name: Draft, first: number, end: number): boolean {
  if (name.kind === 'person' && name.form === 'name') return false;
  if (scan.lexeme[name.first - 1] === oneWord && name.first > first) return true;
  // "Animal rights group Wing & Prayer": its noun stands right before its name.
  const noun = name.first - 1;
  if (name.kind === 'organisation' && noun >= first && isLower(scan, noun) && scan.bits[noun] & Word.body)
    return false;
  for (let i = first; i < name.first; i++) {
    if (scan.kind[i] === TokenKind.number) return true;
    if (scan.kind[i] !== TokenKind.word) continue;
    if (scan.bits[i] & Word.particle) continue;
    // “Karsia|’s| Harbour Party”.
    if (name.kind === 'organisation' && isPossessive(scan, i) && scan.bits[i - 1] & anyPlace) continue;
    if (one.has(scan.lexeme[i])) return true;
    if (!isFunctionWord(scan, i) && !isCapital(scan, i)) return !isTheOne(scan, name, first, end);
  }
  return false;
}

/** `|the nonpartisan Harbour Office|`, `the opposition Harbour Party (HP)`: there is but one of that name, whatever is said of it before. */
function isTheOne(scan: Scan, name: Draft, first: number, end: number): boolean {
  const closes = name.end >= end || opensBracket(scan, name.end);
  return name.kind === 'organisation' && scan.lexeme[first] === theWord && closes && !name.place;
}

const one = hashesOf('a an another some other two three both many most');

function addPronoun(scan: Scan, found: Found, { first, attribution }: Source): boolean {
  if (!(scan.bits[first] & Word.pronoun)) return false;
  if (scan.bits[first] & Word.relative) addAntecedent(scan, found, first, attribution);
  const known = draftAt(found, first);
  const pronoun = known ?? pronounAt(scan, first);
  if (!pronoun) return false;
  claim(pronoun, attribution);
  // "I" inside a quotation is its speaker, not the article's author.
  if (scan.quotation[first] >= 0) pronoun.weak = true;
  if (!known) placeBeside(found, pronoun);
  return true;
}

/** `a harbour official |who` …: what a relative pronoun points to is a mention, too. */
function addAntecedent(scan: Scan, found: Found, relative: number, attribution: number): void {
  const head = headBefore(scan, relative);
  if (head < 0) return;
  const pointer = pointers.has(scan.lexeme[head]);
  const known = draftAt(found, head);
  if (isBesideName(scan, found, known ? known.first : phraseStart(scan, head))) return;
  if (known && known.form !== 'pronoun') known.weak = false;
  if (known && (known.form !== 'nominal' || !known.plural || known.sourceOf >= 0)) return;
  if (!known && !pointer && (!isLower(scan, head) || isFunctionWord(scan, head))) return;
  const first = known ? known.first : phraseStart(scan, head);
  const made = nominal(scan, first, head + 1, head);
  const anybody = pointer || (made.plural && made.definite && made.kind !== 'document');
  const end = anybody && head === relative - 1 ? endOfClause(scan, relative, attribution) : relative;
  if (end > relative) {
    made.span = { start: scan.start[first], end: scan.end[end - 1] };
    made.definite = false;
  } else if (known) return;
  if (known) known.sourceOf = gone;
  placeBeside(found, made);
}

/** `Ruth Dorn, |an electrician|, who` …: she is whom the pronoun points to. */
function isBesideName(scan: Scan, found: Found, first: number): boolean {
  if (!isComma(scan, first - 1) || !articles.has(scan.lexeme[first])) return false;
  const name = nameAt(found, first - 2);
  return name?.kind === 'person' && name.form === 'name' && name.end === first - 1;
}

/** `a harbour |official|, of whom` …: the last word of what a relative pronoun points to, in its sentence; -1 for none. */
function headBefore(scan: Scan, relative: number): number {
  let head = relative - 1;
  while (head > 0 && (isComma(scan, head) || leads.has(scan.lexeme[head]))) head--;
  return head >= 0 && scan.sentence[head] === scan.sentence[relative] ? head : -1;
}

/** `people |who back the plan|`: one past the clause that says which people are meant, when it is short; else `relative`. */
function endOfClause(scan: Scan, relative: number, attribution: number): number {
  const { cue, content } = scan.reading.tagged.attributions[attribution];
  if (cue.length !== 1 || content.length !== 1 || content[0].start < cue[0].start) return relative;
  let end = endTokenAt(scan, content[0].end);
  while (end > relative && scan.kind[end - 1] === TokenKind.punctuation) end--;
  const whole = content[0].start - cue[0].end < 3 && end - relative < longestClause;
  return whole && scan.sentence[end - 1] === scan.sentence[relative] ? end : relative;
}

const longestClause = 18;

const pointers = hashesOf('those these many some few others anyone everyone someone people');

/** First token of the noun phrase that `head` ends: its article, or the capitals and office words right before it. */
function phraseStart(scan: Scan, head: number): number {
  let sure = head;
  for (let before = head - 1; before >= 0 && before > head - 7; before--) {
    if (scan.sentence[before] !== scan.sentence[head] || scan.kind[before] > TokenKind.number) break;
    // "|His own| sister, who …".
    if (scan.lexeme[before] === ownWord) continue;
    if (isFunctionWord(scan, before))
      return determiners.has(scan.lexeme[before]) || owners.has(scan.lexeme[before]) ? before : sure;
    const plain = isLower(scan, before) && !(scan.bits[before] & Word.officeModifier);
    if (!plain && sure === before + 1) sure = before;
  }
  return sure;
}

function addConjunction(found: Found, { attribution, end }: Source, names: readonly Draft[]): void {
  for (const name of names) name.weak = false;
  const last = Math.min(names[names.length - 1].end, end);
  const group = together(names[0].first, last, wordsOfAll(names));
  group.official = names.every((name) => name.official);
  group.sourceOf = attribution;
  found.drafts.push(group);
}

function addNominal(
  scan: Scan,
  found: Found,
  source: Source,
  head: Head,
  kind: SpeakerKind | undefined,
): void {
  const known = draftAt(found, head.token);
  if (known?.form === 'nominal') {
    // A second cue of one source; or a nominal found by its head alone, which gives way to the whole source.
    if (known.sourceOf >= 0) return;
    known.sourceOf = gone;
  }
  placeBeside(found, nominalSource(scan, source, head, kind));
}

/** One past the last token that starts before `offset`. */
function endTokenAt(scan: Scan, offset: number): number {
  let at = tokenAt(scan.reading, offset);
  while (at < scan.count && scan.start[at] < offset) at++;
  return at;
}

const ownWord = hashString('own');
