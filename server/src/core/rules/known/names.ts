/**
 * A name as it is compared: lower case, without diacritics, marks and generation (“Ana Núñez-Ríos Jr.” → `ana
 * nunez-rios`), its words with one space between them.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.,"“”„‘()]/g, ' ')
    .replace(/’/g, "'")
    .replace(/ (?:jr|sr|ii|iii|iv) *$/, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** A title as it is compared: lower case, and without the article and full stops. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/’/g, "'")
    .trim()
    .replace(/^(?:the|a|an|its|their|his|her) /, '');
}
