import { hashesOf } from '../../base/index.ts';
import type { Tokens } from '../../language/index.ts';
import { being, byTests, isAfter, isNear } from './word-tests.ts';

/**
 * Whether a token is the verb of a sentence that tells what somebody did in public, which is reported as it was seen or heard: an
 * act of speech (“the union condemned the plan”, “he thanked the neighbours”, “residents raised concerns about noise”), or what the
 * police and their like did on a call (“officers cordoned off the lane”). Whose words the rest of the sentence is, is plain then.
 */
export const isPublicAct = byTests([
  [
    `thanked commended applauded praised lauded congratulated criticised criticized condemned denounced urged expressed voiced
    fined welcomed reminded assured invited accused blamed defended endorsed apologised apologized dismissed rejected lamented bemoaned
    decried echoed attributed reiterated highlighted emphasised emphasized stressed debated discussed blasted`,
    isActive,
  ],
  [
    'raised',
    (tokens, i) =>
      isActive(tokens, i) && (isNear(concerns, tokens, i, 1, 5) || isNear(forecasts, tokens, i, 2, 5)),
  ],
  // “Made the |remarks| in a speech”, “made their position |known|”.
  ['made', (tokens, i) => isActive(tokens, i) && isNear(statements, tokens, i, 1, 5)],
  // “Raised its |forecast|”, “repeated its |call| for talks”.
  [
    'repeated kept cut lowered maintained reaffirmed upgraded downgraded trimmed lifted withdrew',
    (tokens, i) => isActive(tokens, i) && isNear(forecasts, tokens, i, 2, 5),
  ],
  // “Had pleaded that the ban was unlawful”.
  ['pleaded asked', (tokens, i) => isOfMainClause(tokens, i) && isNear(ofPlea, tokens, i, 1, 2)],
  // “Directed the police chief |to| see to it”, “appealed to the public |to| come forward”.
  ['directed instructed appealed', (tokens, i) => isActive(tokens, i) && isNear(to, tokens, i, 3, 9)],
  ['tribute', (tokens, i) => isAfter(pays, tokens, i)],
  [
    'arrested detained apprehended cordoned responded attended arrived',
    (tokens, i) => !isAfter(being, tokens, i) && isOfServices(tokens, i),
  ],
  ['appealing investigating', (tokens, i) => isAfter(being, tokens, i) && isOfServices(tokens, i)],
]);

/** “Condemned”, “blamed”, “arrested”: what is wrong is laid to somebody by whoever does that, and not by whoever defends it. */
export function isCharging(lexeme: number): boolean {
  return charging.has(lexeme);
}

/** The verb of the main clause, active: “the union |condemned|”, not “was praised”, “the plan |praised| by critics”, “who |blamed|”. */
function isActive(tokens: Tokens, i: number): boolean {
  const { lexeme } = tokens;
  if (beforeNoun.has(lexeme[i - 1]) || afterParticiple.has(lexeme[i + 1])) return false;
  return isOfMainClause(tokens, i) && !isNear(being, tokens, i, -3, 0);
}

/** “|Officers| cordoned off the lane”. */
function isOfServices(tokens: Tokens, i: number): boolean {
  return isOfMainClause(tokens, i) && isNear(services, tokens, i, -reach, 0);
}

/** Little stands before it in its sentence, and nothing that opens another clause. */
function isOfMainClause({ lexeme, sentence }: Tokens, i: number): boolean {
  if (sentence[i - 1] !== sentence[i]) return false;
  for (let j = i - 1; j >= 0 && sentence[j] === sentence[i]; j--)
    if (i - j > reach || clauses.has(lexeme[j])) return false;
  return true;
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
const forecasts = hashesOf(
  'forecast forecasts outlook guidance estimate estimates target targets prediction call demand warning',
);
const ofPlea = hashesOf('that for');
const to = hashesOf('to');
const pays = hashesOf('paid pay pays paying');
const services = hashesOf(
  'police officers detectives gardaí gardai deputies troopers constables firefighters paramedics crew crews ambulance coastguard',
);
const beforeNoun = hashesOf(
  'the a an his her its their our my this that these those to of in and or so much most more',
);
const afterParticiple = hashesOf('for by as in');
const clauses = hashesOf('who which that whom whose because if when where whether why how what as than');
