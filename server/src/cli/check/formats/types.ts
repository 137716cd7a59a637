import type { Rule, ShownSeverity } from '../../../core/index.ts';
import type { Colours } from '../../colours.ts';
import type { Region } from '../../lines.ts';

/** What was found in one file. */
export interface Report {
  /** As named on the command line or found below a folder named there, with forward slashes. */
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  /** What is not told of it, for formats that say what has been silenced. */
  readonly silenced?: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly rule: Rule;
  readonly severity: ShownSeverity;
  readonly message: string;
  /** UTF-16 code units from the text's start. */
  readonly offset: number;
  readonly length: number;
  readonly region: Region;
  /** The words that the finding speaks of. */
  readonly text: string;
  /** Where it is silenced, if it is: by a comment in the text, or by a baseline or a verdict beside it. */
  readonly silenced?: 'inSource' | 'external';
}

export interface FormatContext {
  readonly version: string;
  /** Address of the folder of rule pages. */
  readonly rulePages: string;
  readonly colours: Colours;
  /** Whether a finding makes the check fail. */
  fails(finding: ReportedFinding): boolean;
}

/** Writes reports as one text, ended by a line break where there is anything to say. */
export type Format = (reports: readonly Report[], context: FormatContext) => string;

/** The address of a rule's page. */
export function pageOf({ id }: Rule, { rulePages }: FormatContext): string {
  return `${rulePages}/${id}.md`;
}
