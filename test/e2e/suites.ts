import * as vscode from 'vscode';

declare const WITH_FAILING_TEST: boolean;

/** Loads the suites once mocha's functions are on the global object. */
export async function loadSuites(): Promise<void> {
  await import('./suite/reading.test.ts');
  await import('./suite/writing.test.ts');
  await import('./suite/symbols.test.ts');
  await import('./suite/server.test.ts');
  await import('./suite/beside.test.ts');
  await import('./suite/ledger.test.ts');
  await import('./suite/report.test.ts');
  await import('./suite/review.test.ts');
  await import('./suite/assistant.test.ts');
  await import('./suite/structure.test.ts');
  await import('./suite/quiet.test.ts');
  await import('./suite/output.test.ts');
  if (WITH_FAILING_TEST) test('fails, as asked', () => Promise.reject(new Error('as asked')));
}

/** A test that is repeated says so, with its first error. Only suites whose tests leave nothing behind ask for that. */
export function reportRetries(runner: NodeJS.EventEmitter): void {
  runner.on('retry', (test: { fullTitle(): string }, error: Error) => {
    const said = `    once more: ${test.fullTitle()}\n${error.stack ?? error.message}`;
    console.log(vscode.env.uiKind === vscode.UIKind.Web ? `[test] ${said}` : said);
  });
}

/** In a browser's window, where everything logs to one console, the report's lines carry a mark. */
export function markLines(mocha: object): void {
  if (vscode.env.uiKind !== vscode.UIKind.Web) return;
  const { Base } = (mocha as { reporters: { Base: { consoleLog: typeof console.log } } }).reporters;
  Base.consoleLog = (text = '', ...values) => console.log(`[test] ${String(text)}`, ...values);
}
