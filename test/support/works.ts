import { readBibliography } from '../../server/src/bibliography/index.ts';
import { bibliographyFindings, gatherBibliography, keyPlaces } from '../../server/src/core/index.ts';
import type { Analysis, Bibliography } from '../../server/src/core/index.ts';
import type { ExpectedNote, NotedBibliography, Passage } from './notes.ts';

const gathered = new WeakMap<NotedBibliography, Bibliography>();

/** The works of a `bib` block. */
export function bibliographyOf(noted: NotedBibliography | undefined): Bibliography | undefined {
  if (!noted) return undefined;
  const known = gathered.get(noted) ?? gatherBibliography([readBibliography('passage.bib', noted.text)]);
  gathered.set(noted, known);
  return known;
}

/** The notes that the analysis would put under a `bib` block, given the passages that cite it; of one rule, where one is named. */
export function bibliographyNotes(
  noted: NotedBibliography,
  passages: readonly Passage[],
  analyses: readonly Analysis[],
  rule: string | undefined,
): readonly ExpectedNote[] {
  const used = new Set(analyses.flatMap((analysis) => keyPlaces(analysis).map(({ key }) => key)));
  const flaggedDomains = new Set(passages.flatMap((passage) => passage.flaggedDomains));
  const severities = passages[0]?.severities;
  return bibliographyFindings(bibliographyOf(noted)!, { used, severities, flaggedDomains })
    .filter((finding) => rule === undefined || finding.rule.id === rule)
    .map(({ start, end, rule: { id }, what }) => {
      const before = noted.text.slice(0, start).split('\n');
      const column = before[before.length - 1].length;
      const first = noted.text.slice(start, end).split('\n')[0];
      return {
        line: before.length - 1,
        start: column,
        end: column + first.length,
        label: `! ${id} "${what}"`,
      };
    });
}
