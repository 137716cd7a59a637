// Runs an extension's test suite in a workbench page and learns its result.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { format } from 'node:util';
import { modules, vscodeFolder } from './paths.mjs';

/** The suite puts this before its own lines; the window logs much more. */
const mark = '[test] ';
const limit = Number(process.env.E2E_TIMEOUT_MS ?? 900_000);

/**
 * Call before the page is opened. Returns a function that waits for the suite and resolves to its exit code: 0, or 1 with
 * the reason on standard error. `E2E_VERBOSE=1` passes on all that the window logs.
 */
export async function watchSuite(page) {
  const otherLines = [];
  let reported = false;
  await page.exposeFunction('codeAutomationLog', (_type, values) => {
    const text = format(...values);
    if (text.startsWith(mark)) {
      reported = true;
      console.log(text.slice(mark.length));
    } else if (process.env.E2E_VERBOSE) console.log(text);
    else otherLines.push(text);
  });
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const crashed = new Promise((resolve) => page.once('crash', () => resolve('the page crashed')));
  const late = new Promise((resolve) => setTimeout(resolve, limit, `no result after ${limit} ms`).unref());
  return async () => {
    const result = await Promise.race([ended, crashed, late]);
    if (result === 0) return 0;
    if (!reported) console.error(otherLines.join('\n'));
    console.error(`the suite failed: ${typeof result === 'number' ? `exit code ${result}` : result}`);
    return 1;
  };
}

/**
 * Serves the extension in `folder` from the server's own static route and returns its address. It has to be that origin:
 * the page's security policy allows no other. The host's own folder is left out, since it would contain itself.
 */
export function publishExtension({ authority }, folder) {
  const { commit, quality = 'stable' } = JSON.parse(readFileSync(join(vscodeFolder, 'product.json'), 'utf8'));
  const name = `extension-under-test-${process.pid}`;
  const target = join(vscodeFolder, name);
  mkdirSync(target);
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  for (const entry of readdirSync(folder)) {
    const source = join(folder, entry);
    if (entry.startsWith('.') || entry === 'node_modules' || modules.startsWith(source + sep)) continue;
    symlinkSync(source, join(target, entry));
  }
  return `http://${authority}/${quality}-${commit}/static/${name}`;
}

/**
 * Adds `options` to the page's development options before its deferred scripts run. It is done from inside the page:
 * once a page is intercepted, Chromium refuses its WebSocket to the loopback address.
 */
export function setDevelopmentOptions(page, options) {
  return page.addInitScript((added) => {
    document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta || document.readyState !== 'interactive') return;
      const configuration = JSON.parse(meta.dataset.settings);
      configuration.developmentOptions = { ...configuration.developmentOptions, ...added };
      meta.dataset.settings = JSON.stringify(configuration);
    });
  }, options);
}
