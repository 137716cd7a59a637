import type { Report } from '../protocol/index.ts';
import { say } from '../say/index.ts';

/**
 * The report as it may leave the newsroom: every export goes through here. Whoever is confidential is left out, with all
 * that they say and with every quote, statement and finding that calls them by any of their names, or by a word of one that
 * nobody else in the report is called by. Throws where it is not known for sure who that is.
 */
export function forExport(report: Report): Report {
  if (report.unsure !== undefined) throw new Error(unsureBy(report.unsure));
  const protectedOnes = report.sources.filter(({ confidential }) => confidential);
  const written = [report.withheld, ...protectedOnes.map(({ name, aliases }) => [name, ...aliases])].flat();
  if (written.every((name) => name.trim() === '')) return report;
  const names = anyOf(written, 'iu');
  const open = report.sources.filter(({ confidential }) => !confidential);
  const parts = wordsOfAlone(
    report.withheld,
    open.map(({ name }) => name),
  );
  const telling = (...texts: readonly string[]): boolean =>
    texts.some((text) => names.test(withoutMarks(text)) || wordsOf(text).some((word) => parts.has(word)));
  const lower = new Set([...parts].map((word) => word.toLowerCase()));
  /** `henrike-voss.md`: files are named in small letters, with anything between the words. */
  const named = (title: string): boolean =>
    names.test(withoutMarks(title).replace(/[^\p{L}]+/gu, ' ')) ||
    (/\.[a-z]{2,8}$/i.test(title) && lettersIn(title).some((word) => lower.has(word)));
  const gone = report.sources.filter(({ confidential, name }) => confidential || telling(name));
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...report,
    title: telling(report.title) || named(report.title) ? say('An article') : report.title,
    sources: report.sources
      .filter(({ id }) => !ids.has(id))
      .map((source) => ({
        ...source,
        description: source.description.filter((words) => !telling(words)),
        aliases: source.aliases.filter((alias) => !telling(alias)),
      })),
    quotes: report.quotes.filter(({ source, text }) => !ids.has(source ?? '') && !telling(text)),
    findings: report.findings.filter(({ text, what }) => !telling(text, what)),
    claims: report.claims.filter(({ text }) => !telling(text)),
    withheld: [],
  };
}

/** What is said where a confidential people file says not for sure who is to be protected. */
export function unsureBy(file: string): string {
  return say(
    '{0} has an error, so that it is not known who is to be protected. Until it is repaired, nothing leaves the editor.',
    file,
  );
}

/**
 * The words of some names that nobody else is called by. Whoever is called by nothing but such words is nobody else: “Rike” where
 * Rike Voss is to be protected.
 */
export function wordsOfAlone(names: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const words = new Set(names.flatMap(wordsOf));
  const shared = new Set<string>();
  for (const other of others) {
    const called = wordsOf(other);
    if (called.some((word) => !words.has(word))) for (const word of called) shared.add(word);
  }
  return new Set([...words].filter((word) => !shared.has(word)));
}

/**
 * Words in a capital: “Wen”, “Li”. Of one letter there are none, and of two none that every text has. “VOSS” and “Zoé” are “Voss” and
 * “Zoe”.
 */
function wordsOf(text: string): readonly string[] {
  const words = withoutMarks(text).match(capital) ?? [];
  return words.map(asName).filter((word) => !everywhere.has(word));
}

const capital = /(?<!\p{L})\p{Lu}\p{L}+/gu;

function asName(word: string): string {
  return word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
}

/** A text without the marks of its letters, each letter where it was: “Zoé” is “Zoe”. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD')[0]);
}

function lettersIn(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const everywhere: ReadonlySet<string> = new Set(
  'Al Am An As At Be By Da De Di Do Du El En Go He If In Is It La Le Lo Me My No Of On Or So To Up Us We'.split(
    ' ',
  ),
);

/**
 * A text without these names, nor these words in a capital; of two names that begin at one place the longer one goes. Each is whole
 * words there.
 */
export function withhold(
  text: string,
  names: readonly string[],
  words: ReadonlySet<string> = noWords,
): string {
  const written = text.normalize('NFC');
  const found = [...withoutMarks(text).matchAll(anyOf(names, 'giu'))].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let told = '';
  let at = 0;
  for (const [start, end] of [...found, [written.length, written.length]]) {
    const between = written.slice(at, start);
    told += between.replace(capital, (word) => (wordsOf(word).some((each) => words.has(each)) ? gap : word));
    if (end > start) told += gap;
    at = end;
  }
  return told;
}

const noWords: ReadonlySet<string> = new Set();
const gap = '[withheld]';

/** Finds names as whole words. A line may end between two words of one. */
function anyOf(names: readonly string[], flags: 'iu' | 'giu'): RegExp {
  const written = names.map((name) => withoutMarks(name).trim()).filter((name) => name !== '');
  if (written.length === 0) return new RegExp('(?!)', flags);
  written.sort((a, b) => b.length - a.length);
  const either = written.map((name) => name.split(/\s+/).map(literally).join('\\s+')).join('|');
  return new RegExp(`(?<!\\p{L})(?:${either})(?!\\p{L})`, flags);
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
