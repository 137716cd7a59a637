import type { Example } from './sentences.ts';

/** Prints how well chances tell unsupported sentences: average precision, the best F1, and the recall at a precision of 75 %. */
export function report(name: string, examples: readonly Example[], given: readonly number[]): void {
  const judged = examples
    .map(({ label }, i) => ({ is: label === 'unsupported', label, chance: given[i] }))
    .filter(({ label }) => label !== 'disputed')
    .sort((a, b) => b.chance - a.chance);
  const gold = judged.filter(({ is }) => is).length;
  let right = 0;
  let area = 0;
  let best = { f1: 0, chance: 0 };
  let sure = { recall: 0, chance: 1 };
  judged.forEach(({ is, chance }, i) => {
    if (is) area += ++right / (i + 1);
    const f1 = (2 * right) / (i + 1 + gold);
    if (f1 > best.f1) best = { f1, chance };
    if (i >= 9 && right >= 0.75 * (i + 1)) sure = { recall: right / gold, chance };
  });
  const lines = [0.3, 0.35, 0.4, 0.45, 0.5, 0.6].map(
    (threshold) => `${threshold}: ${figures(examples, given, threshold)}`,
  );
  console.log(
    `${name}: average precision ${percent(area / gold)}, best F1 ${percent(best.f1)} from ${best.chance.toFixed(2)}, ` +
      `recall at precision 75 ${percent(sure.recall)} from ${sure.chance.toFixed(2)}\n  ${lines.join(', ')}`,
  );
}

/** Precision, recall and F1, in per cent. Sentences on which annotators differed count for nothing. */
export function figures(examples: readonly Example[], given: readonly number[], threshold: number): string {
  let shown = 0;
  let right = 0;
  let gold = 0;
  examples.forEach(({ label }, i) => {
    if (label === 'disputed') return;
    const is = label === 'unsupported';
    if (is) gold++;
    if (given[i] < threshold) return;
    shown++;
    if (is) right++;
  });
  return [right / shown, right / gold, (2 * right) / (shown + gold)].map(percent).join(' / ');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
