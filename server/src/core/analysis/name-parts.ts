/** A name in its parts: `Maria | de la Cruz | Jr.` */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly suffix: readonly string[];
}

/** The parts of a name. One word is a family name: that is how a name of one word is used. */
export function partsOfName(name: string): NameParts {
  const words = name.split(/\s+/).filter(Boolean);
  const end = withoutSuffix(words).length;
  let family = end - 1;
  while (family > 1 && isParticle(words[family - 1])) family--;
  return {
    given: words.slice(0, Math.max(0, family)),
    family: words.slice(Math.max(0, family), end),
    suffix: words.slice(end),
  };
}

/** The words of a name without “Jr.” or “III” at its end. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && suffixes.has(fold(words[end - 1]))) end--;
  return words.slice(0, end);
}

/** `van`, `de la`: a word that belongs to the family name behind it. */
export function isParticle(word: string): boolean {
  return particles.has(fold(word));
}

/** Without case, accents and marks: `Núñez` and `NUNEZ` are one. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.,’']/gu, '');
}

const suffixes = new Set('jr sr ii iii iv junior senior'.split(' '));
const particles = new Set(
  'de del della di da das do dos du la le van von der den ter ten zu zur bin bint ibn al el ul abu ben st'.split(
    ' ',
  ),
);
