import type { Report } from '../protocol/index.ts';

/**
 * The report as it may leave the newsroom: every export goes through here. Whoever is confidential is left out, with all
 * that they say and with every quote, statement and finding that calls them by any of their names.
 */
export function forExport(report: Report): Report {
  const withheld = report.sources.filter(({ confidential }) => confidential);
  if (withheld.length === 0) return report;
  const ids = new Set(withheld.map(({ id }) => id));
  const names = withheld
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const telling = (...texts: readonly string[]): boolean =>
    texts.some((text) => names.some((name) => text.toLowerCase().includes(name)));
  return {
    ...report,
    title: telling(report.title) ? 'An article' : report.title,
    sources: report.sources
      .filter(({ id, name }) => !ids.has(id) && !telling(name))
      .map((source) => ({
        ...source,
        description: source.description.filter((words) => !telling(words)),
        aliases: source.aliases.filter((alias) => !telling(alias)),
      })),
    quotes: report.quotes.filter(({ source, text }) => !ids.has(source ?? '') && !telling(text)),
    findings: report.findings.filter(({ text, what }) => !telling(text, what)),
    claims: report.claims.filter(({ text }) => !telling(text)),
  };
}
