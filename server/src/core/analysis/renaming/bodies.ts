/**
 * What a form of a body's name becomes: its name or a name that begins or ends with it, and an abbreviation that its
 * initials make. Undefined for other words ("the commission").
 */
export function renamedBody(form: string, old: string, now: string): string | undefined {
  const article = /^the\s+/i.exec(form)?.[0] ?? '';
  const bare = form.slice(article.length);
  const [oldBare, nowBare] = [withoutArticle(old), withoutArticle(now)];
  if (bare.toLowerCase() === oldBare.toLowerCase()) return article + nowBare;
  const initials = initialsOf(oldBare);
  if (initials.length > 1 && bare.replace(/\./g, '') === initials) {
    const written = initialsOf(nowBare);
    return written.length > 1
      ? article + (bare.includes('.') ? [...written].map((letter) => `${letter}.`).join('') : written)
      : undefined;
  }
  return undefined;
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}
