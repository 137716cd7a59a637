import type { BibliographyEntry } from '../../citations/index.ts';
import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { FileFinding, FileInput, Rule } from '../types.ts';
import { say } from '../../../say/index.ts';

/** A work that an article cites, and whose entry has no date. */
export const incomplete: Rule = {
  id: 'citation/incomplete',
  severity: 'information',
  title: 'A cited work without title, date, author or day of access',
  standard: standards.replicable,
  advice: 'Add what is missing, so that readers can find the work.',
  check: () => nothing,
  checkFile,
};

/** Only works that are cited: a collection is nobody’s list of references yet. */
function checkFile({ file, used }: FileInput): readonly FileFinding[] {
  if (!used) return [];
  const found: FileFinding[] = [];
  for (const entry of file.entries) {
    if (!used.has(entry.key)) continue;
    const missing = missingIn(entry);
    if (missing.length === 0) continue;
    const what = say('“{0}” is cited and has no {1}.', entry.key, listed(missing));
    found.push({ ...entry.keySpan, what });
  }
  return found;
}

function missingIn(entry: BibliographyEntry): readonly string[] {
  const { title, issued, authors, container, publisher, type, url, doi, accessed } = entry;
  const onlyOnline = url !== '' && doi === '' && /^(?:webpage|post|post-weblog|document)$/.test(type);
  return [
    ...(title === '' ? [say('title')] : []),
    // A page that is not dated is told by the day on which it was read.
    ...(issued === '' && accessed === '' ? [say('date')] : []),
    ...(authors.length === 0 && container === '' && publisher === '' ? [say('author')] : []),
    ...(onlyOnline && accessed === '' && issued === '' ? [say('day of access')] : []),
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : say('{0} or {1}', words.slice(0, -1).join(', '), words[words.length - 1]);
}
