import type { Report } from '../protocol/index.ts';
import { say } from '../say/index.ts';

/**
 * The report as it may leave the newsroom: every export goes through here. Whoever is confidential is left out, with all
 * that they say and with every quote, statement and finding that calls them by any of their names.
 */
export function forExport(report: Report): Report {
  const protectedOnes = report.sources.filter(({ confidential }) => confidential);
  const names = [report.withheld, ...protectedOnes.map(({ name, aliases }) => [name, ...aliases])]
    .flat()
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  if (names.length === 0) return report;
  const telling = (...texts: readonly string[]): boolean =>
    texts.some((text) => names.some((name) => tells(text.toLowerCase(), name)));
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

/** True where a name stands in a text as whole words. */
function tells(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end))) return true;
  }
  return false;
}

const letter = /\p{L}/u;
