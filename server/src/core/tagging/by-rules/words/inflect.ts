/** The forms of one English verb, lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/**
 * The forms of the verbs in a list such as `say:said:said admit+ urge`: an irregular verb names its past tense and
 * its participle, and + doubles the last consonant (admitted).
 */
export function inflect(list: string): VerbForms[] {
  return list
    .split(/\s+/)
    .filter((entry) => entry.length > 0)
    .map(formsOf);
}

function formsOf(entry: string): VerbForms {
  const [head, past, participle] = entry.split(':');
  const doubles = head.endsWith('+');
  const base = doubles ? head.slice(0, -1) : head;
  const stem = doubles ? base + base[base.length - 1] : base;
  const regular = pastOf(stem);
  return {
    base,
    third: thirdOf(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing: ingOf(stem),
  };
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies';
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? base + 'es' : base + 's';
}

function pastOf(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return stem.slice(0, -1) + 'ied';
  return stem.endsWith('e') ? stem + 'd' : stem + 'ed';
}

function ingOf(stem: string): string {
  if (stem.endsWith('ee') || stem.endsWith('oe')) return stem + 'ing';
  return stem.endsWith('e') ? stem.slice(0, -1) + 'ing' : stem + 'ing';
}
