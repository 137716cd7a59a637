import type { QuotedText } from '../../rules/index.ts';
import { quotedIn } from '../../rules/index.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

const known = new WeakMap<Analysis, QuotedText>();

/** What an article quotes, for the analysis of others (`beside`). The same object for the same analysis. */
export function quotedBy(analysis: Analysis, uri: string, name: string): QuotedText {
  let quoted = known.get(analysis);
  if (!quoted) {
    const stretches = analysis.blocks.flatMap((story, block) =>
      story.prose.quotations.length === 0
        ? []
        : quotedIn(story, analysis.people).map((each) => ({ ...each, ...sourceSpan(analysis, block, each) })),
    );
    known.set(analysis, (quoted = { uri, name, stretches }));
  }
  return quoted;
}
