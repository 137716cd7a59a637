import { hashesOf } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';

/**
 * How many words from here on lay a wrong to somebody as a plain event: “misled” alone, “covered up”, “hid the results from
 * regulators”, “ignored two warnings”, “broke the law”. 0 when they do not: “hid under the stairs”, “ignored the rain”.
 */
export function wordsOfAccusation({ tokens }: Prose, i: number, end: number): number {
  const { lexeme } = tokens;
  const verb = lexeme[i];
  if (!verbs.has(verb)) return 0;
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
const dumps = hashesOf('dumped');
const waste = hashesOf('waste sewage chemicals');
const verbs: ReadonlySet<number> = new Set([
  ...deceits,
  ...covers,
  ...hides,
  ...ignores,
  ...breaks,
  ...dumps,
]);
