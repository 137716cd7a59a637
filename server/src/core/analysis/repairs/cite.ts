import type { Span } from '../../base/index.ts';
import { citeFixes, isMarkdown } from '../../rules/index.ts';
import { sourceFix } from './fixes.ts';
import type { SourceFix } from './fixes.ts';
import { placeAt } from '../places.ts';
import type { Analysis } from '../types.ts';
import { say } from '../../../say/index.ts';

/**
 * Ways to cite what stands at a source range, whether anything is wrong with it or not: the sentence that the range ends
 * in gets a footnote, a citation key or a marker; in Markdown, selected words can become a link.
 */
export function citationsAt(analysis: Analysis, range: Span): readonly SourceFix[] {
  const start = placeAt(analysis, range.start);
  const end = placeAt(analysis, range.end);
  if (!start || start.block !== end?.block) return [];
  const { block, prose } = analysis.blocks[end.block];
  if (block.kind === 'heading') return [];
  const sentence = prose.sentences.find((each) => each.start <= end.offset && end.offset <= each.end);
  if (!sentence) return [];
  const fixes = [...citeFixes(prose, sentence, analysis.source.languageId)];
  if (isMarkdown(analysis.source) && start.offset < end.offset && start.offset >= sentence.start) {
    fixes.push({
      kind: 'link',
      title: say('Link to a source'),
      over: { start: start.offset, end: end.offset },
    });
  }
  return fixes.map((fix) => sourceFix(analysis, end.block, fix)).filter(({ edits }) => edits.length > 0);
}
