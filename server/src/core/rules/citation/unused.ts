import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { FileFinding, FileInput, Rule } from '../types.ts';
import { say } from '../../../say/index.ts';

/** An entry of the list of references that no article cites. */
export const unused: Rule = {
  id: 'citation/unused',
  severity: 'hint',
  title: 'A work of the bibliography that nothing cites',
  standard: standards.keys,
  advice: 'Cite it where it supports the text, or remove it.',
  check: () => nothing,
  checkFile,
};

/** A file of which less than half is cited is a collection to choose from, not a list of references. */
function checkFile({ file, used }: FileInput): readonly FileFinding[] {
  if (!used || used.has('*')) return [];
  const idle = file.entries.filter(({ key }) => !used.has(key));
  if (idle.length === 0 || idle.length * 2 > file.entries.length) return [];
  return idle.map(({ key, span }) => ({
    ...span,
    what: say('No article cites “{0}”.', key),
    unnecessary: true,
  }));
}
