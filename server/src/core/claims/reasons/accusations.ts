import { hashesOf } from '../../base/index.ts';
import { TokenShape } from '../../language/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';

/**
 * How many words from here on lay a wrong to somebody as a plain event: “misled” alone, “covered up”, “hid the results from
 * regulators”, “ignored two warnings”, “broke the law”; “Marn Stahl stole $40,000”, “Keller lied to the council” of somebody with
 * a name. 0 when they do not: “hid under the stairs”, “ignored the rain”, “thieves stole a bicycle”, “Rask stole the ball”.
 */
export function wordsOfAccusation({ tokens }: Prose, i: number, end: number): number {
  const { lexeme } = tokens;
  const verb = lexeme[i];
  if (!verbs.has(verb)) return 0;
  if (crimes.has(verb)) return isCrime(tokens, i, end) ? 1 : 0;
  if (deceits.has(verb)) return 1;
  const after = i + 1 < end ? lexeme[i + 1] : 0;
  if (covers.has(verb)) return up.has(after) ? 2 : 0;
  const wronged = hides.has(verb) ? kept : ignores.has(verb) ? warnings : breaks.has(verb) ? rules : waste;
  const last = Math.min(end, i + reach);
  for (let j = i + 1; j < last; j++) if (wronged.has(lexeme[j])) return j - i + 1;
  // “Its report was quietly |buried|”
  if (hides.has(verb)) for (let j = Math.max(0, i - 4); j < i; j++) if (papers.has(lexeme[j])) return 1;
  return 0;
}

/** How far behind its verb stands what was hidden, ignored or broken. */
const reach = 7;
const deceits = hashesOf(
  'misled deceived defrauded bribed embezzled falsified rigged siphoned swindled doctored blackmailed',
);
const covers = hashesOf('covered covers covering');
const up = hashesOf('up');
const hides = hashesOf('hid hidden concealed withheld suppressed buried');
const papers = hashesOf('report reports evidence findings study results inquiry documents files');
const kept: ReadonlySet<number> = new Set([
  ...papers,
  ...hashesOf(
    'truth data figures losses debts risks extent scale state problems defects faults costs information affair regulators',
  ),
]);
const ignores = hashesOf('ignored');
const warnings = hashesOf(
  'warning warnings complaint complaints advice recommendations evidence pleas rules quota quotas',
);
const breaks = hashesOf('broke broken violated flouted breached');
const rules = hashesOf('law laws rules rule regulations code');
/** Of thieves and gunmen the police tell every day; that somebody with a name stole, lied or abused is laid to them. */
function isCrime(tokens: Tokens, i: number, end: number): boolean {
  const { lexeme } = tokens;
  const verb = lexeme[i];
  if (!isNamed(tokens, i - 1)) return false;
  if (lies.has(verb)) return i + 1 < end && told.has(lexeme[i + 1]);
  const last = Math.min(end, i + reach);
  if (needing.has(verb)) {
    for (let j = i + 1; j < last; j++) if (victims.has(lexeme[j])) return true;
    return false;
  }
  for (let j = i + 1; j < last; j++) if (games.has(lexeme[j])) return false;
  return true;
}

/** “|Stahl|”, “Stahl |has|”, “Stahl |repeatedly|”: a name ends before the verb, or before what stands between. */
function isNamed({ lexeme, shape, classes, sentence }: Tokens, at: number): boolean {
  let i = at;
  while (i > 0 && sentence[i] === sentence[i - 1] && between.has(lexeme[i])) i--;
  if (i < 0 || sentence[i] !== sentence[at + 1] || shape[i] !== TokenShape.capitalised) return false;
  return classes[i] === 0 && !nameless.has(lexeme[i]);
}

const crimes = hashesOf(
  'stole stolen cheated lied abused molested raped laundered forged faked extorted pocketed',
);
const lies = hashesOf('lied');
const told = hashesOf('to about under repeatedly');
const needing = hashesOf('abused laundered forged faked pocketed');
const victims = hashesOf(
  `boy boys girl girls child children pupil pupils woman women patient patients prisoner prisoners student students nuns
  power office position trust money cash millions funds proceeds profits signature signatures document documents
  passport passports paper papers cheque cheques certificate certificates will invoice invoices receipts results data
  evidence records report reports death`,
);
const games = hashesOf(
  `ball point points show base bases win victory lead march scene scenes heart hearts limelight headlines spotlight glance kiss
  pass possession thunder goal look way game match yards death`,
);
const between = hashesOf(
  `has had have also then twice once repeatedly allegedly later secretly first routinely regularly openly systematically himself
  herself themselves`,
);
const nameless = hashesOf(
  `thieves burglars robbers raiders gunmen vandals hackers fraudsters scammers intruders criminals men women teenagers youths
  officers soldiers police bandits pirates poachers smugglers looters rebels militants cows gulls foxes seagulls someone somebody
  nobody everyone people they he she it we i you who`,
);
const dumps = hashesOf('dumped');
const waste = hashesOf('waste sewage chemicals');
const verbs: ReadonlySet<number> = new Set([
  ...deceits,
  ...covers,
  ...hides,
  ...ignores,
  ...breaks,
  ...dumps,
  ...crimes,
]);
