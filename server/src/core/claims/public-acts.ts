import { hashesOf, hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * Whether a token is the verb of a sentence that tells what somebody did in public, which is reported as it was seen or heard: an
 * act of speech (“the union condemned the plan”, “he thanked the neighbours”, “residents raised concerns about noise”), or what the
 * police and their like did on a call (“officers cordoned off the lane”). Whose words the rest of the sentence is, is plain then.
 */
export function isPublicAct({ tokens }: Prose, i: number): boolean {
  const isPublic = byWord.get(tokens.lexeme[i]);
  return isPublic !== undefined && i > 0 && isPublic(tokens, i);
}

/** “Condemned”, “blamed”, “arrested”: what is wrong is laid to somebody by whoever does that, and not by whoever defends it. */
export function isCharging(lexeme: number): boolean {
  return charging.has(lexeme);
}

/** Whether the word at `i`, which is not the first, is such a verb where it stands. */
type Test = (tokens: Tokens, i: number) => boolean;
type Tokens = Prose['tokens'];

const tests: readonly (readonly [words: string, test: Test])[] = [
  [
    `thanked commended applauded praised lauded congratulated criticised criticized condemned denounced urged expressed voiced
    welcomed reminded assured invited accused blamed defended endorsed apologised apologized dismissed rejected lamented bemoaned
    decried echoed attributed reiterated highlighted emphasised emphasized stressed debated discussed blasted`,
    isActive,
  ],
  ['raised', (tokens, i) => isActive(tokens, i) && has(concerns, tokens, i, 1, 5)],
  // “Made the |remarks| in a speech”, “made their position |known|”.
  ['made', (tokens, i) => isActive(tokens, i) && has(statements, tokens, i, 1, 5)],
  // “Had pleaded that the ban was unlawful”.
  ['pleaded asked', (tokens, i) => isOfMainClause(tokens, i) && has(ofPlea, tokens, i, 1, 2)],
  // “Directed the police chief |to| see to it”, “appealed to the public |to| come forward”.
  ['directed instructed appealed', (tokens, i) => isActive(tokens, i) && has(to, tokens, i, 3, 9)],
  ['tribute', ({ lexeme }, i) => pays.has(lexeme[i - 1])],
  [
    'arrested detained apprehended cordoned responded attended arrived',
    (tokens, i) => !being.has(tokens.lexeme[i - 1]) && isOfServices(tokens, i),
  ],
  ['appealing investigating', (tokens, i) => being.has(tokens.lexeme[i - 1]) && isOfServices(tokens, i)],
];

const byWord: ReadonlyMap<number, Test> = new Map(
  tests.flatMap(([words, test]) => words.split(/\s+/).map((word) => [hashString(word), test] as const)),
);

/** The verb of the main clause, active: “the union |condemned|”, not “was praised”, “the plan |praised| by critics”, “who |blamed|”. */
function isActive(tokens: Tokens, i: number): boolean {
  const { lexeme } = tokens;
  if (beforeNoun.has(lexeme[i - 1]) || afterParticiple.has(lexeme[i + 1])) return false;
  return isOfMainClause(tokens, i) && !has(being, tokens, i, -3, 0);
}

/** “|Officers| cordoned off the lane”. */
function isOfServices(tokens: Tokens, i: number): boolean {
  return isOfMainClause(tokens, i) && has(services, tokens, i, -reach, 0);
}

/** Little stands before it in its sentence, and nothing that opens another clause. */
function isOfMainClause({ lexeme, sentence }: Tokens, i: number): boolean {
  if (sentence[i - 1] !== sentence[i]) return false;
  for (let j = i - 1; j >= 0 && sentence[j] === sentence[i]; j--)
    if (i - j > reach || clauses.has(lexeme[j])) return false;
  return true;
}

/** Whether one of the words stands in the sentence of `i`, from so many tokens behind it (before it, if less than 0) to fewer than so many. */
function has(words: ReadonlySet<number>, tokens: Tokens, i: number, from: number, to: number): boolean {
  const { lexeme, sentence, count } = tokens;
  for (let j = Math.max(0, i + from); j < Math.min(count, i + to); j++)
    if (sentence[j] === sentence[i] && words.has(lexeme[j])) return true;
  return false;
}

/** How far from the head of its sentence the verb stands at most. */
const reach = 24;
const charging = hashesOf(
  `accused blamed condemned criticised criticized denounced decried lamented bemoaned blasted raised expressed voiced attributed
  pleaded made arrested detained apprehended cordoned responded attended arrived appealing investigating`,
);
const concerns = hashesOf('concern concerns issue issues question questions objections alarm');
const statements = hashesOf(
  'comment comments remark remarks statement statements allegation allegations announcement announcements disclosure appeal reference known',
);
const ofPlea = hashesOf('that for');
const to = hashesOf('to');
const pays = hashesOf('paid pay pays paying');
const being = hashesOf('is are was were be been being');
const services = hashesOf(
  'police officers detectives gardaí gardai deputies troopers constables firefighters paramedics crew crews ambulance coastguard',
);
const beforeNoun = hashesOf(
  'the a an his her its their our my this that these those to of in and or so much most more',
);
const afterParticiple = hashesOf('for by as in');
const clauses = hashesOf('who which that whom whose because if when where whether why how what as than');
