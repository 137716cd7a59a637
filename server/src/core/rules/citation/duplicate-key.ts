import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { FileFinding, FileInput, Rule } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Two entries of the bibliography are called keller2024. */
export const duplicateKey: Rule = {
  id: 'citation/duplicate-key',
  severity: 'warning',
  title: 'A citation key that two works have',
  standard: standards.keys,
  advice: 'Rename one of them where it is cited, or remove it if both are the same work.',
  check: () => nothing,
  checkFile,
};

function checkFile({ file, bibliography }: FileInput): readonly FileFinding[] {
  const found: FileFinding[] = [];
  for (const [key, entries] of bibliography.duplicates) {
    const [first, ...others] = entries;
    for (const { file: other, entry } of others) {
      if (other !== file) continue;
      const related = { entry: first, message: say('The first work with the key “{0}”', key) };
      found.push({
        ...entry.keySpan,
        what: say('The key “{0}” stands for another work, too.', key),
        related,
      });
    }
  }
  return found;
}
