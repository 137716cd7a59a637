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
    const missing = missingFields(entry).map(named);
    if (missing.length === 0) continue;
    const what = say('“{0}” is cited and has no {1}.', entry.key, listed(missing));
    found.push({ ...entry.keySpan, what });
  }
  return found;
}

/** What a reader may miss of a work, by the names that CSL has for it. */
export type WorkField = 'title' | 'issued' | 'author' | 'accessed';

/** What readers would need to find the work of an entry, and what it does not say. */
export function missingFields({
  title,
  issued,
  authors,
  container,
  publisher,
  type,
  url,
  doi,
  accessed,
}: BibliographyEntry): readonly WorkField[] {
  const onlyOnline = url !== '' && doi === '' && /^(?:webpage|post|post-weblog|document)$/.test(type);
  const missing: WorkField[] = [];
  if (title === '') missing.push('title');
  // A page that is not dated is told by the day on which it was read.
  if (issued === '' && accessed === '') missing.push('issued');
  if (authors.length === 0 && container === '' && publisher === '') missing.push('author');
  if (onlyOnline && accessed === '' && issued === '') missing.push('accessed');
  return missing;
}

function named(field: WorkField): string {
  if (field === 'title') return say('title');
  if (field === 'issued') return say('date');
  return field === 'author' ? say('author') : say('day of access');
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : say('{0} or {1}', words.slice(0, -1).join(', '), words[words.length - 1]);
}
