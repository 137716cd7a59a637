/** “Keller”, “O’Hara”, “van der Berg”; months and seasons before a year are dates. */
const name = String.raw`(?:(?:van|von|de|der|den|di|da|del|du|la|le|el|al|bin|ter|ten|dos) ){0,3}(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)\b)\p{Lu}[\p{L}'’-]{1,30}`;
const year = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.)`;
const pages = String.raw`(?:, pp?\. ?|: ?)\d{1,4}.{0,40}`;
/** “, p. 3; Brandt & Voss, 2019a” */
const more = '(?:[,;:].{0,120})?';

/** One name and a year without a comma are sure by the page, the letter or the company of others like it alone. */
const plain = `${name} ${year}`;
const first = new RegExp(
  [
    `${name}, ${year}${more}`,
    `${name} ${year}${pages}`,
    String.raw`${name} (?:1[5-9]|20)\d\d[a-z]\b${more}`,
    `${name}(?:, ${name}){0,5},? (?:(?:and|&) ${name}|et al\\.?),? ${year}${more}`,
    `${plain}; ${plain}(?:; ${plain}){0,9}`,
    `[“"][^“”"]{3,120}[”"],? ${year}${more}`,
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'u',
);

/** “World Health Organization, 2020”, “U.S. Census Bureau 2020, p. 4”: more than a name, and a word that says what it is. */
const body = new RegExp(`^(\\p{Lu}[\\p{L}.,&'’ -]{3,80}),? ${year}${more}$`, 'u');
const bodies =
  /\b(?:Academy|Administration|Agency|Alliance|Association|Authority|Bank|Board|Bureau|Cent(?:er|re)|Chamber|Commission|Commissioner|Committee|Confederation|Council|Department|Directorate|Federation|Foundation|Fund|Government|Group|Inspectorate|Institut(?:e|ion)|Laboratory|League|Ministry|Network|Observatory|Office|Organi[sz]ation|Program(?:me)?|Registry|Secretariat|Service|Society|Statistics|Survey|Trust|Union|University)s?\b/;

/**
 * Whether what stands in brackets is an author and a year: `Keller, 2020`, `Keller et al. 2020; Brandt & Voss, 2019a, p. 3`,
 * `World Health Organization, 2020`.
 */
export function isAuthorAndYear(inside: string): boolean {
  const words = inside.replace(/\s+/g, ' ');
  if (first.test(words)) return true;
  const named = body.exec(words);
  return named !== null && bodies.test(named[1]);
}
