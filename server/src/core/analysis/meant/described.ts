import type { Span } from '../../base/index.ts';
import type { Gender, Mention } from '../../people/index.ts';
import { far, isPerson, mayBeOf } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Ages, Meant } from './types.ts';

/** `Tom Rill|, 34,| …`, `Tom Rill| (34)|`: notes how old somebody is whose name ends at an offset. */
export function noteAge(ages: Ages, text: string, end: number, who: number): void {
  const [, age] = behindName.exec(text.slice(end, end + 6)) ?? [];
  if (age === undefined) return;
  const of = ages.get(age);
  if (of) of.add(who);
  else ages.set(age, new Set([who]));
}

const behindName = /^(?:, | \()(\d\d)(?!\d)/;

/** `|The 34-year-old|`: the only one of that age; undefined for other words, and where nobody or several are. */
export function oldAt({ ages }: Telling, word: string): readonly number[] | undefined {
  const [, age] = yearsOld.exec(word) ?? [];
  const of = age === undefined ? undefined : ages.get(age);
  return of?.size === 1 ? [...of] : undefined;
}

const yearsOld = /^(\d\d)-year-old$/;

/** `|The teenager|`, `|the pensioner|`: the only one whose age makes them that; undefined for other words. */
export function ofAge({ ages }: Telling, word: string): readonly number[] | undefined {
  const years = word === 'teenager' ? [13, 19] : word === 'pensioner' ? [60, 99] : undefined;
  if (!years) return undefined;
  const found = new Set<number>();
  for (const [age, of] of ages)
    if (+age >= years[0] && +age <= years[1])
      for (const who of of) if (found.add(who).size > 1) return undefined;
  return found.size === 1 ? [...found] : undefined;
}

/** Where the titles of a mention stand beside it, articles and all. */
export function descriptionsOf(text: string, { start, end, titles, name }: Mention): readonly Span[] {
  const found: Span[] = [];
  for (const title of titles) {
    const after = text.indexOf(title, end);
    if (after >= 0 && after - end < near) {
      const [, opening] = behind.exec(text.slice(end, after)) ?? [];
      if (opening !== undefined) found.push({ start: after - opening.length, end: after + title.length });
    }
    const before = start - 2 - title.length;
    if (before >= 0 && name.start === start && text.startsWith(`${title}, `, before))
      found.push({
        start: before - (article.exec(text.slice(Math.max(0, before - 4), before))?.[0].length ?? 0),
        end: start - 2,
      });
  }
  return found;
}

const near = 16;
const behind = /^(?:,|,? (?:is|was)) (?:(?:now|once|then) )?((?:an?|the) )?$/;
const article = /(?<!\p{L})(?:an?|the) $/iu;

/** `|The mother of two|`: the only one of that gender in this paragraph or, where it has none, the one before; undefined for other words, and where a paragraph is too long to be asked. */
export function parentOfSome(
  telling: Telling,
  offset: number,
  known: Meant | undefined,
): { readonly end: number; readonly who: readonly number[] } | undefined {
  const [words, noun] = parentOf.exec(telling.block.prose.text.slice(offset, offset + 32)) ?? [];
  if (words === undefined) return undefined;
  if (known?.who.length === 1) return { end: offset + words.length, who: known.who };
  const gender: Gender = /^(?:m|grandm)/i.test(noun) ? 'female' : 'male';
  const { told, index, analysis } = telling;
  for (let at = index; at >= 0 && at >= index - 1; at--) {
    // The words that are left out may tell of another.
    if (told[at].length > far) return undefined;
    const found = new Set<number>();
    for (const { who, quoted } of told[at])
      if (!quoted && who.length === 1 && isPerson(analysis, who[0]) && mayBeOf(analysis, who[0], gender))
        found.add(who[0]);
    if (found.size > 0) return found.size === 1 ? { end: offset + words.length, who: [...found] } : undefined;
  }
  return undefined;
}

const parentOf =
  /^the (father|mother|dad|mum|mom|grandfather|grandmother)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
