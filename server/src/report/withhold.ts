import type { Report } from '../protocol/index.ts';
import { say } from '../say/index.ts';

/**
 * The report as it may leave the newsroom: every export goes through here. Whoever is confidential is left out, with all
 * that they say and with every quote, statement and finding that calls them by any of their names, or by a word of one that
 * nobody else in the report is called by.
 */
export function forExport(report: Report): Report {
  const protectedOnes = report.sources.filter(({ confidential }) => confidential);
  const written = [report.withheld, ...protectedOnes.map(({ name, aliases }) => [name, ...aliases])].flat();
  const names = written.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  if (names.length === 0) return report;
  const others = new Set(
    report.sources.filter(({ confidential }) => !confidential).flatMap(({ name }) => wordsOf(name)),
  );
  const parts = new Set(report.withheld.flatMap(wordsOf).filter((word) => !others.has(word)));
  const telling = (...texts: readonly string[]): boolean =>
    texts.some(
      (text) => names.some((name) => tells(text, name)) || wordsOf(text).some((word) => parts.has(word)),
    );
  const gone = report.sources.filter(({ confidential, name }) => confidential || telling(name));
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...report,
    title: telling(report.title) ? say('An article') : report.title,
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

/** Words in a capital, of three letters or more. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? [];
}

/** A text without these names, the longest first; each is a whole word there. */
export function withhold(text: string, names: readonly string[]): string {
  let left = text;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const wanted = name.trim().toLowerCase();
    for (let at = nameIn(left, wanted); at >= 0; at = nameIn(left, wanted, at + mark.length))
      left = left.slice(0, at) + mark + left.slice(at + wanted.length);
  }
  return left;
}

/** True where a name stands in a text as whole words. */
function tells(text: string, name: string): boolean {
  return nameIn(text, name) >= 0;
}

const mark = '[withheld]';

/** Where a name in lower case stands in a text as whole words, from an offset on; or -1. */
function nameIn(text: string, name: string, from = 0): number {
  if (name === '') return -1;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name, from); at >= 0; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!letter.test(lower.charAt(at - 1)) && !letter.test(lower.charAt(end))) return at;
  }
  return -1;
}

const letter = /\p{L}/u;
