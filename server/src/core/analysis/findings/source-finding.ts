import type { Span } from '../../base/index.ts';
import type { Rule } from '../../rules/index.ts';
import type { RuledFinding, ShownSeverity } from '../types.ts';

/** A finding at its place in the source. */
export interface SourceFinding extends Span {
  readonly rule: Rule;
  readonly severity: ShownSeverity;
  readonly what: string;
  readonly confidence: number;
  readonly unnecessary: boolean;
  /** `uri`: in another article. */
  readonly related: readonly { readonly span: Span; readonly message: string; readonly uri?: string }[];
  /** The block it was found in and the finding there, for its fixes. */
  readonly block: number;
  readonly found: RuledFinding;
  /** The other rules that it stands for, where it is one for all that is asked of a source. */
  readonly alsoOf?: readonly Rule[];
}
