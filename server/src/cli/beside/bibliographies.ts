import { bibliographyFindings, frontMatterOf, gatherBibliography, keyPlaces } from '../../core/index.ts';
import type {
  Analysis,
  Bibliography,
  BibliographyFault,
  BibliographyFile,
  BibliographyFinding,
} from '../../core/index.ts';
import { decodedText } from '../../protocol/index.ts';
import type { Host } from '../host.ts';

/** The bibliographies that articles of one run name, each read once, and what the articles cite of them. */
export interface Bibliographies {
  /**
   * The works of an article, those of `defaults` too where it cites keys; undefined where nothing names any. `file` is the
   * article’s path.
   */
  of(file: string, analysis: Analysis, defaults: readonly string[]): Promise<Bibliography | undefined>;
  /** Takes in a file that is checked for itself. Rejects where it cannot be read. */
  add(path: string): Promise<void>;
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
  const seen: Bibliography[] = [];

  async function read(path: string): Promise<BibliographyFile | undefined> {
    const bytes = await host.readFile(path).catch(() => undefined);
    if (!bytes) return undefined;
    const text = decodedText(bytes);
    texts.set(path, text);
    return (await import('../../bibliography/index.ts')).readBibliography(path, text);
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

  /** A file that an article names, beside the article or where the name says it is. */
  function named(article: string, name: string): Promise<BibliographyFile | undefined> {
    const beside = article === '-' ? name : `${article.slice(0, article.lastIndexOf('/') + 1)}${name}`;
    return first(/^(?:\/|[A-Za-z]:)/.test(name) ? [name] : [beside, name]);
  }

  function noteCited(uri: string, keys: ReadonlySet<string>): void {
    const noted = cited.get(uri) ?? new Set();
    keys.forEach((key) => noted.add(key));
    cited.set(uri, noted);
  }

  return {
    async of(file, analysis, defaults) {
      const { frontMatter } = analysis.document;
      const names = (frontMatter.get('bibliography') ?? '').split(/,\s*/).filter(Boolean);
      const hasOwn = frontMatter.has('references');
      const further = analysis.citations.keys.size > 0 ? defaults : [];
      if (names.length === 0 && further.length === 0 && !hasOwn) return undefined;
      const own = frontMatterOf(analysis);
      const found: BibliographyFile[] = [];
      const faults: BibliographyFault[] = [];
      for (const name of names) {
        const read = await named(file, name);
        if (read) found.push(read);
        else faults.push(missing(own, name));
      }
      for (const path of further) {
        const read = await first([path]);
        if (read && !found.includes(read)) found.push(read);
      }
      if (hasOwn) {
        const { readFrontMatterReferences } = await import('../../bibliography/index.ts');
        found.push(readFrontMatterReferences(file, own, 0, own.length));
      }
      if (faults.length > 0) found.push({ uri: file, format: 'front-matter', entries: [], faults });
      if (found.some(({ uri }) => uri === file)) texts.set(file, analysis.source.text);
      const bibliography = gatherBibliography(found, faults.length === 0);
      const places = keyPlaces({ ...analysis, options: { ...analysis.options, bibliography } });
      for (const { uri } of found) noteCited(uri, new Set(places.map(({ key }) => key)));
      seen.push(bibliography);
      return bibliography;
    },
    async add(path) {
      const file = await first([path]);
      if (!file) throw new Error(`${path}: it cannot be read.`);
      seen.push(gatherBibliography([file], true));
    },
    findings(options) {
      const reports = new Map<string, readonly BibliographyFinding[]>();
      for (const bibliography of seen) {
        for (const { uri } of bibliography.files) {
          if (reports.has(uri)) continue;
          const found = bibliographyFindings(bibliography, { ...options, used: cited.get(uri) });
          reports.set(
            uri,
            found.filter((finding) => finding.file.uri === uri && isTold(finding)),
          );
        }
      }
      return [...reports].map(([path, findings]) => ({ path, text: texts.get(path) ?? '', findings }));
    },
  };
}

function missing(frontMatter: string, name: string): BibliographyFault {
  const start = Math.max(0, frontMatter.indexOf(name));
  return { start, end: start + name.length, what: `The bibliography “${name}” is not there.` };
}

/** Other articles than those of this run may cite the rest of a file. */
function isTold({ file, rule }: BibliographyFinding): boolean {
  return file.format === 'front-matter' || rule.id !== 'citation/unused';
}
