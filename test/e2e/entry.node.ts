import Mocha from 'mocha';
import { loadSuites, markLines, reportRetries } from './suites.ts';

/** What VS Code calls in the extension host that is a Node process. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 90_000, grep: process.env.MOCHA_GREP });
  markLines(Mocha);
  mocha.suite.emit('pre-require', globalThis, 'entry', mocha);
  await loadSuites();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures > 0 ? reject(new Error(`${failures} failed`)) : resolve(),
    );
    reportRetries(runner);
  });
}
