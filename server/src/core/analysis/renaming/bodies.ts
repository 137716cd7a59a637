/**
 * What a form of a body's name becomes: its name, also without “Inc.” or “plc”, and an abbreviation that its initials make.
 * Undefined for other words ("the commission").
 */
export function renamedBody(form: string, old: string, now: string): string | undefined {
  const article = /^the\s+/i.exec(form)?.[0] ?? '';
  const bare = form.slice(article.length);
  const [oldBare, nowBare] = [withoutArticle(old), withoutArticle(now)];
  if (alike(bare, oldBare)) return article + nowBare;
  if (alike(bare, withoutLegalForm(oldBare))) return article + withoutLegalForm(nowBare);
  for (const lettersOf of [initialsOf, lettersOfAll]) {
    const letters = lettersOf(oldBare);
    if (letters.length < 2 || bare.replace(/\./g, '') !== letters) continue;
    const written = lettersOf(nowBare);
    if (written.length < 2) return undefined;
    return article + (bare.includes('.') ? [...written].map((letter) => `${letter}.`).join('') : written);
  }
  return undefined;
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}

function withoutLegalForm(name: string): string {
  return name.replace(
    /,? (?:inc|corp|ltd|plc|co|llc|llp|gmbh|ag|sa|nv|bv|pty|limited|incorporated)\.?$/i,
    '',
  );
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

/** `MoP` for the Ministry of Ports. */
function lettersOfAll(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('');
}
