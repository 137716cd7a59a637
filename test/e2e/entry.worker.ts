import 'mocha/mocha.js';
import { loadSuites, markLines, reportRetries } from './suites.ts';

/** What VS Code calls in the extension host that is a web worker. Mocha's browser build puts itself on the global object. */
export async function run(): Promise<void> {
  const options = { ui: 'tdd', reporter: 'spec', color: false, timeout: 90_000 };
  mocha.setup(options as unknown as Mocha.MochaOptions);
  markLines(Mocha);
  await loadSuites();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures > 0 ? reject(new Error(`${failures} failed`)) : resolve(),
    );
    reportRetries(runner);
  });
}
