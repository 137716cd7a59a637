import { entriesIn, withEntries } from '../corrections/sidecar.ts';
import type { Sidecar } from '../corrections/sidecar.ts';

/** What a fact-checker found out about a statement, which is known by its words. */
export interface FactCheck {
  readonly statement: string;
  /** In the checker's own word: “true”, “false”, “misleading” … */
  readonly verdict: string;
  readonly note: string;
}

/** What a file beside an article says of the facts in it. */
export function factChecksIn(sidecar: Sidecar): readonly FactCheck[] {
  return entriesIn(sidecar, 'factChecks').flatMap((entry) => factCheckOf(entry) ?? []);
}

/** The file with these in place of those before; entries that say nothing to us stay. */
export function withFactChecks(sidecar: Sidecar, checks: readonly FactCheck[]): Sidecar {
  return withEntries(sidecar, 'factChecks', checks, (entry) => factCheckOf(entry) !== undefined);
}

function factCheckOf(entry: unknown): FactCheck | undefined {
  const { statement, verdict, note = '' } = (entry ?? {}) as Record<string, unknown>;
  if (typeof statement !== 'string' || typeof verdict !== 'string' || typeof note !== 'string')
    return undefined;
  return { statement, verdict, note };
}
