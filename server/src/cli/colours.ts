import type { HighlightKind, Severity } from '../core/index.ts';
import type { Host } from './host.ts';

type Paint = (text: string) => string;

/** Colours for a terminal; each leaves its text alone where colour is not wanted. */
export interface Colours {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly highlight: (kind: HighlightKind) => Paint;
  readonly severity: (severity: Severity) => Paint;
}

/**
 * Colour is on when asked for, otherwise where standard output is a terminal and nothing in the environment refuses it
 * (https://no-color.org). The sixteen basic colours follow the reader's own theme, light or dark.
 */
export function coloursFor({ terminal, environment }: Host, asked: boolean | undefined): Colours {
  const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0';
  const refused = Boolean(environment.NO_COLOR) || environment.TERM === 'dumb';
  const on = asked ?? (forced || (terminal !== undefined && !refused));
  const paint =
    (code: string): Paint =>
    (text) =>
      on && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    strong: paint('1'),
    faint: paint('2'),
    highlight: (kind) => paint(highlightCodes[kind]),
    severity: (severity) => paint(severityCodes[severity]),
  };
}

const highlightCodes: Readonly<Record<HighlightKind, string>> = {
  quote: '36',
  speech: '34',
  speaker: '1',
  official: '1;35',
  unnamedSource: '33',
  cue: '4',
  claim: '4;33',
};

const severityCodes: Readonly<Record<Severity, string>> = {
  error: '31',
  warning: '33',
  information: '34',
  hint: '2',
  off: '2',
};
