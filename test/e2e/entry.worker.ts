import 'mocha/mocha.js';
import { loadSuites, markLines } from './suites.ts';

/** What VS Code calls in the extension host that is a web worker. Mocha's browser build puts itself on the global object. */
export async function run(): Promise<void> {
  const options = { ui: 'tdd', reporter: 'spec', color: false, timeout: 30_000 };
  mocha.setup(options as unknown as Mocha.MochaOptions);
  markLines(Mocha);
  await loadSuites();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
