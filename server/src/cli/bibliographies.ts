import { bibliographyFindings, frontMatterOf, gatherBibliography } from '../core/index.ts';
import type { Analysis, Bibliography, BibliographyFile, BibliographyFinding } from '../core/index.ts';
import type { Host } from './host.ts';

/** The bibliographies that articles of one run name, each read once, and what the articles cite of them. */
export interface Bibliographies {
  /** The works of an article; undefined where its front matter names none. `file` is the article’s path. */
  of(file: string, analysis: Analysis): Promise<Bibliography | undefined>;
  /** What is found in the files, with their texts; those in an article’s own front matter under its path. */
  findings(options: Parameters<typeof bibliographyFindings>[1]): readonly FoundInFile[];
}

interface FoundInFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly BibliographyFinding[];
}

/** What reads bibliographies is loaded with the first article that names one. */
export function openBibliographies(host: Host): Bibliographies {
  const files = new Map<string, Promise<BibliographyFile | undefined>>();
  const texts = new Map<string, string>();
  const cited = new Map<string, Set<string>>();
  const seen = new Set<Bibliography>();

  async function read(path: string): Promise<BibliographyFile | undefined> {
    const bytes = await host.readFile(path).catch(() => undefined);
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    texts.set(path, text);
    return (await import('../bibliography/index.ts')).readBibliography(path, text);
  }

  async function first(candidates: readonly string[]): Promise<BibliographyFile | undefined> {
    for (const path of candidates) {
      const reading = files.get(path) ?? read(path);
      files.set(path, reading);
      const file = await reading;
      if (file) return file;
    }
    return undefined;
  }

  return {
    async of(file, analysis) {
      const { frontMatter } = analysis.document;
      const names = (frontMatter.get('bibliography') ?? '').split(/,\s*/).filter(Boolean);
      if (names.length === 0 && !frontMatter.has('references')) return undefined;
      const found: BibliographyFile[] = [];
      let complete = true;
      const own = frontMatterOf(analysis);
      const faults = [];
      for (const name of names) {
        const beside = file === '-' ? name : `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`;
        const read = await first(/^(?:\/|[A-Za-z]:)/.test(name) ? [name] : [beside, name]);
        if (read) found.push(read);
        else {
          complete = false;
          const start = Math.max(0, own.indexOf(name));
          faults.push({ start, end: start + name.length, what: `The bibliography “${name}” is not there.` });
        }
      }
      if (frontMatter.has('references')) {
        const { readFrontMatterReferences } = await import('../bibliography/index.ts');
        found.push(readFrontMatterReferences(file, own, 0, own.length));
      }
      if (faults.length > 0) found.push({ uri: file, format: 'front-matter', entries: [], faults });
      for (const { uri } of found) {
        const keys = cited.get(uri) ?? new Set();
        analysis.citations.keys.forEach((key) => keys.add(key));
        cited.set(uri, keys);
      }
      if (found.some(({ uri }) => uri === file)) texts.set(file, analysis.source.text);
      const bibliography = gatherBibliography(found, complete);
      seen.add(bibliography);
      return bibliography;
    },
    findings(options) {
      const reports = new Map<string, BibliographyFinding[]>();
      for (const bibliography of seen) {
        const done = new Set(reports.keys());
        for (const { uri } of bibliography.files) {
          if (done.has(uri)) continue;
          const found = bibliographyFindings(bibliography, { ...options, used: cited.get(uri) });
          reports.set(
            uri,
            // Other articles than those of this run may cite the rest of a file.
            found.filter(
              ({ file, rule }) =>
                file.uri === uri && (file.format === 'front-matter' || rule.id !== 'citation/unused'),
            ),
          );
        }
      }
      return [...reports].map(([path, findings]) => ({ path, text: texts.get(path) ?? '', findings }));
    },
  };
}
