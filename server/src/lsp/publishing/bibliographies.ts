import type { Connection, Diagnostic } from 'vscode-languageserver';
import { bibliographyFindings } from '../../core/index.ts';
import type { Bibliography, BibliographyFinding } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { fileDiagnostic } from '../features/diagnostics.ts';

/**
 * Publishes what is found in the bibliographies of the open articles, at their own lines. Bibliographies are not documents
 * of the server, so that no editor asks for this. Returns the work that is to be done again whenever keys, works or settings
 * have changed.
 */
export function publishBibliographies(connection: Connection, desk: Desk): () => Promise<void> {
  let published = new Map<string, string>();

  return async () => {
    const found = new Map<string, Diagnostic[]>();
    for (const bibliography of openBibliographies(desk)) {
      for (const { uri, format } of bibliography.files) {
        if (format === 'front-matter' || found.has(uri)) continue;
        const findings = await findingsIn(desk, bibliography, uri);
        found.set(
          uri,
          findings.flatMap((finding) => fileDiagnostic(desk, finding) ?? []),
        );
      }
    }
    const before = published;
    published = new Map();
    for (const uri of new Set([...before.keys(), ...found.keys()])) {
      const diagnostics = found.get(uri) ?? [];
      const written = JSON.stringify(diagnostics);
      if (found.has(uri)) published.set(uri, written);
      if ((before.get(uri) ?? '[]') !== written) void connection.sendDiagnostics({ uri, diagnostics });
    }
  };
}

/** The bibliographies of all open articles, each once. */
export function openBibliographies(desk: Desk): ReadonlySet<Bibliography> {
  return new Set(desk.sessions().flatMap(({ uri }) => desk.works.known(uri) ?? []));
}

/** What is found in one bibliography of an open article. */
export async function findingsIn(
  desk: Desk,
  bibliography: Bibliography,
  uri: string,
): Promise<readonly BibliographyFinding[]> {
  const articles = await desk.cited.articles(uri);
  const used = new Set(articles.flatMap(({ places }) => places.map(({ key }) => key)));
  // `*` in `nocite` means everything; who reads only some articles does not know what is unused.
  const everything = used.has('*') || !desk.cited.complete;
  const { severities, flaggedDomains } = desk.settings(uri);
  return bibliographyFindings(bibliography, { used, severities, flaggedDomains }).filter(
    ({ file, rule }) => file.uri === uri && !(everything && rule.id === 'citation/unused'),
  );
}
