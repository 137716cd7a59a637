import { Lexicon } from '../../base/index.ts';
import { namesNobody } from '../../people/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { tokenAt, TokenKind, wordClass, WordClass } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { tokenSpan, tokenText } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “I knew,” Keller admitted. */
export const loadedVerb: Rule = {
  id: 'attribution/loaded-verb',
  severity: 'hint',
  title: 'A verb of speech that judges what was said',
  standard: standards.neutralVerbs,
  advice: 'Write “said” unless the judgement is meant and supported.',
  check,
};

/** Base form, third person, past, participle: in the order of `neutral`. */
const verbs = `claim claims claimed claiming
admit admits admitted admitting
insist insists insisted insisting
assert asserts asserted asserting
concede concedes conceded conceding
confess confesses confessed confessing
acknowledge acknowledges acknowledged acknowledging
reveal reveals revealed revealing
boast boasts boasted boasting
brag brags bragged bragging
gush gushes gushed gushing
rant rants ranted ranting
quip quips quipped quipping
lament laments lamented lamenting
maintain maintains maintained maintaining
contend contends contended contending
opine opines opined opining
whine whines whined whining
sneer sneers sneered sneering
scoff scoffs scoffed scoffing
snap snaps snapped snapping
thunder thunders thundered thundering`;

const neutral = ['say', 'says', 'said', 'saying'];
const milder = new Set(['acknowledge', 'maintain', 'contend', 'lament']);

/** “Admitted the mistake” reports speech; “conceded the race”, “claimed the prize” and “revealed a flaw” do not. */
const takesObject = new Set(['admit']);

/** What is admitted before a court: that is a plea, and no other verb says it. And who is admitted through a door. */
const pleasAndGuests = new Lexicon([
  [
    1,
    `count counts charge charges offence offences offense offenses guilt murder manslaughter fraud theft robbery burglary
    patients patient students pupils members migrants refugees visitors guests spectators applicants women men children people
    assault arson rape perjury bribery embezzlement conspiracy forgery smuggling trafficking blackmail extortion speeding
    causing assaulting wounding stealing possessing possession supplying burgling raping murdering robbing harassing
    stalking harassment perverting conspiring inflicting driving dealing killing handling breaching threatening attacking
    laundering punching stabbing`,
  ],
]);

interface Loaded {
  readonly base: string;
  readonly said: string;
}

const loaded: ReadonlyMap<string, Loaded> = new Map(
  verbs.split('\n').flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form, i): [string, Loaded] => [form, { base: forms[0], said: neutral[i] }]);
  }),
);

/** The same verbs by hash: most words are passed over without being cut out of the text. */
const mayBeLoaded = new Lexicon([[1, verbs]]);

function check({ story }: RuleInput): readonly BlockFinding[] {
  const { prose, quotes } = story;
  if (!prose.english) return nothing;
  let found: BlockFinding[] | undefined;
  for (const said of quotes.attributions) {
    // “No one has claimed that …”: nobody did.
    if (said.within >= 0 || !isLikely(said) || isOfNobody(prose, said)) continue;
    for (const { start, end } of said.cue) {
      const finding = findVerb(prose, said, start, end);
      // One verb may carry two stretches of speech.
      if (finding && !found?.some((other) => other.start === finding.start)) (found ??= []).push(finding);
    }
  }
  return found ?? nothing;
}

function isOfNobody({ text }: Prose, { source: [source] }: Attribution): boolean {
  return source !== undefined && namesNobody(text, source);
}

function findVerb(prose: Prose, said: Attribution, from: number, to: number): BlockFinding | undefined {
  const { tokens } = prose;
  for (let i = tokenAt(prose, from); i < tokens.count && tokens.start[i] < to; i++) {
    if (!mayBeLoaded.get(tokens.lexeme[i]) || tokens.quotation[i] >= 0) continue;
    const word = tokenText(prose, i);
    const verb = loaded.get(word.toLowerCase());
    if (!verb || !isTold(prose, i) || isBySource(prose, said, verb.base)) continue;
    const speech = isSpeech(prose, said, i);
    if (!speech && (!takesObject.has(verb.base) || isModal(prose, i - 1) || !isAdmission(prose, i))) continue;
    return {
      start: tokens.start[i],
      end: tokens.end[i],
      what: say('“{0}” judges what was said; “{1}” does not.', word, verb.said),
      confidence: speech && !milder.has(verb.base) ? 0.8 : 0.6,
      fixes: speech ? [plain(prose, i, verb.said)] : [],
    };
  }
  return undefined;
}

/** “Her claim that”, “urged him to admit”, “refused to concede”, “it means admitting”, “have claims to”: a noun, or what nobody has said yet. */
function isTold(prose: Prose, verb: number): boolean {
  const { start } = prose.tokens;
  const before = prose.text.slice(Math.max(0, start[verb] - around), start[verb]);
  const after = prose.text.slice(start[verb], start[verb] + around);
  return !(
    aNoun.test(before) ||
    isBeing.test(after) ||
    (/\bto\s+$/i.test(before) && !goesOn.test(before)) ||
    untold.test(before) ||
    (/\bha(?:ve|s|d)\s+$/i.test(before) && /^claims?\b/.test(after))
  );
}

/** So many UTF-16 units around a verb tell what it is. */
const around = 24;
const aNoun = /(?:\b(?:his|her|their|its|my|our|your|the|an?|this|that|any|no|such)|[’']s?)\s+$/i;
/** “It means admitting”, “without claiming”, “did not admit”. */
const untold = /(?:\b(?:means?|without|not|never)|n[’']t)\s+$/i;
const isBeing = /^\w+ (?:is|was|are|were|has|had|would|could|will)\b/i;
const goesOn = /\b(?:continu(?:e|es|ed|ing)|(?:go|goes|went|going)\s+on|began|begun|begins?)\s+to\s+$/i;

/** A suit claims, that is what it does; and what a poll revealed was found, not said. */
function isBySource({ text }: Prose, { source }: Attribution, base: string): boolean {
  const [first] = source;
  if (!first) return false;
  const words = text.slice(first.start, first.end);
  return base === 'reveal' ? findings.test(words) : pleading.has(base) && pleadings.test(words);
}

const pleading = new Set(['claim', 'contend', 'assert', 'maintain', 'acknowledge']);
const pleadings =
  /\b(?:law)?suits?\b|\b(?:complaint|petition|filings?|indictment|affidavit|plaintiffs?|prosecut(?:ors?|ion)|counsel|claimants?|defendants?|defence|defense)\b/i;
const findings =
  /\b(?:polls?|surveys?|stud(?:y|ies)|research|investigations?|inquiry|analys[ie]s|data|figures|tests?|results?|examinations?|autopsy|audit|x-?rays?|scans?|records?|documents?|footage)\b/i;

/** What was said stands in marks, before the verb, or after “that”: “said” fits there, not in “claimed the prize”. */
function isSpeech(prose: Prose, { kind, content }: Attribution, verb: number): boolean {
  // “Claiming to be ‘Protector of the Isles’”: nobody says to be.
  if (/^\s+to\b/i.test(prose.text.slice(prose.tokens.end[verb], prose.tokens.end[verb] + 4))) return false;
  if (kind !== 'indirect') return true;
  const at = prose.tokens.start[verb];
  return content.some(({ start, end }) => end <= at || /^that\b/i.test(prose.text.slice(start, start + 5)));
}

/** “Admitted the mistake”, “admits to lying”: “admitted no one”, “admitted 200 guests” and “admitted women” speak of a door. */
function isAdmission(prose: Prose, verb: number): boolean {
  const { end } = prose.tokens;
  return admission.test(prose.text.slice(end[verb], end[verb] + around)) && !isPlea(prose, verb + 1);
}

const admission =
  /^ (?:to|the|an?|his|her|their|its|this|that|these|those|some|much|all|\p{L}+ing|mistakes?|errors?|fail\p{L}+|shortcomings?|responsibility|fault|blame|guilt)\b/iu;

/** “Admits the charges”, “admitted all of the counts”; and “admitted the patients”. */
function isPlea({ tokens }: Prose, from: number): boolean {
  const end = Math.min(tokens.count, from + pleaReach);
  for (let i = from; i < end && tokens.kind[i] !== TokenKind.punctuation; i++) {
    if (pleasAndGuests.get(tokens.lexeme[i])) return true;
    // “Admitted he knew of the fraud” tells of something said.
    if (wordClass(tokens.lexeme[i]) & WordClass.subjectPronoun) return false;
  }
  return false;
}

/** “Admitted all of the remaining charges”. */
const pleaReach = 6;

function isModal({ tokens }: Prose, i: number): boolean {
  return i >= 0 && (wordClass(tokens.lexeme[i]) & WordClass.modal) !== 0;
}

function plain(prose: Prose, i: number, text: string): Fix {
  return replaceFix(say('Replace by “{0}”', text), tokenSpan(prose, i), text, { preferred: true });
}
