import type { Feature } from '../desk.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { cite } from './cite.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { corrections } from './corrections.ts';
import { codeLens } from './code-lens.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentSymbols } from './document-symbols.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { ledger } from './ledger.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRange } from './selection-range.ts';
import { factChecks } from './fact-checks.ts';
import { review } from './review.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything that the server answers. */
export const features: readonly Feature[] = [
  diagnostics,
  hover,
  codeActions,
  semanticTokens,
  documentSymbols,
  definition,
  references,
  documentHighlight,
  completion,
  rename,
  cite,
  ledger,
  corrections,
  review,
  factChecks,
  inlayHints,
  callHierarchy,
  workspaceSymbols,
  codeLens,
  folding,
  selectionRange,
];
