// Types into several VS Code windows in turn, and prints one JSON line a burst: `{article, arm, window, round, ms, cpu}`, with
// the milliseconds from each key to its paint, and the CPU milliseconds that the window's main thread spent a key, with all
// that comes of the burst. Every other window has everything off, the ones between them everything on and the ledger open.
// Started by typing.ts with the number of windows of each kind, of rounds, and the lengths of the articles in words.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/package.mjs';
import { launchBrowser } from '../e2e/host/browser.mjs';
import { startServer, windowAddress } from '../e2e/host/server.mjs';
import { longArticle } from '../e2e/ui/long.mjs';
import { command, cursorBefore, openFile, patience, until } from '../e2e/ui/page.mjs';

const [windowsOfAKind, rounds, ...lengths] = process.argv.slice(2).map(Number);
/** What nobody looks at: the first bursts, while compilers and caches warm up. */
const warmUp = 2;
/** Milliseconds between two keys: a fast writer's. */
const interval = 110;
/** Milliseconds that a window gets after a burst for what comes of it, before it is another one's turn. */
const rest = 1500;
const settings = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
};
const off = {
  'ontherecord.enable': false,
  'ontherecord.highlight': 'off',
  'ontherecord.speakerColors': false,
  'ontherecord.figures.position': 'off',
};
const on = {
  'ontherecord.highlight': 'everything',
  'ontherecord.speakerColors': true,
  'ontherecord.figures.position': 'behind',
  'ontherecord.figures.scope': 'headings',
  'ontherecord.inlayHints.speakers': true,
};
/** Bursts of keys: plain words, a quotation, a name. */
const sentences = [
  ' The ferry left early that day,',
  ' and "nobody was told," Keller said.',
  ' He added that the quay was dry.',
  ' Marchetti, who saw it, agreed.',
  ' In all, 41 boats stayed away.',
  ' The rest is "for the court," she said.',
];

const server = await startServer({ vsix: [await pack({ quiet: true })], settings });
const browser = await launchBrowser();
const folders = [];
/** The protocol's sessions that tell what a page spends. */
const meters = new Map();
try {
  for (const length of lengths) await inArticle(length);
} finally {
  await browser.close();
  await server.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

async function inArticle(length) {
  const text = longArticle(length);
  const windows = [];
  for (let window = 0; window < 2 * windowsOfAKind; window += 1) {
    const arm = window % 2 === 0 ? 'off' : 'on';
    const page = await open(text, arm === 'on' ? on : off);
    if (arm === 'on') await showEverything(page);
    windows.push({ arm, window, page });
  }
  const numbers = [...text.matchAll(/(\d+) jobs depend/g)];
  const middle = numbers[Math.floor(numbers.length / 2)][0];
  const line = text.slice(0, text.indexOf(middle)).split('\n').length;
  for (const { page } of windows) {
    await page.bringToFront();
    // In the same line in each window: what is drawn anew depends on where it is.
    await until(page, page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }), async () => {
      await cursorBefore(page, middle);
      await page.keyboard.press('End');
      await page.keyboard.press('End');
    });
    await page.evaluate(watchKeys);
    meters.set(page, await page.context().newCDPSession(page));
    await meters.get(page).send('Performance.enable', { timeDomain: 'threadTicks' });
  }
  for (let round = -warmUp; round < rounds; round += 1) {
    // Another window begins each time, and there and back, so that each follows the one on its left and on its right.
    const first = rotated(windows, round + warmUp);
    for (const { arm, window, page } of round % 2 === 0 ? first : first.reverse()) {
      const burst = sentences[(round + warmUp) % sentences.length];
      const before = await spent(page);
      const ms = await type(page, burst, round + warmUp);
      const cpu = ((await spent(page)) - before) / burst.length;
      if (round >= 0) console.log(JSON.stringify({ article: length, arm, window, round, ms, cpu }));
    }
  }
  for (const { page } of windows) await page.close();
}

/** The list from its `start`th item on, then those before it. */
function rotated(list, start) {
  const at = start % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** A window with the article in front. */
async function open(text, folderSettings) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-typing-'));
  folders.push(folder);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(folderSettings));
  writeFileSync(join(folder, 'article.md'), text);
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(patience);
  await page.goto(windowAddress(server, folder));
  await page.getByRole('treeitem', { name: 'article.md' }).waitFor({ timeout: 180_000 });
  await openFile(page, 'article.md');
  return page;
}

/** Findings, the ledger, figures in their place, focus mode: all there before a key is pressed. */
async function showEverything(page) {
  await page.bringToFront();
  await page.locator('.statusbar-item', { hasText: /\d+ findings?/ }).waitFor();
  await command(page, 'View: Show On the Record$');
  await page
    .getByRole('treeitem', { name: /\d+ quotes?, \d+ words/ })
    .first()
    .waitFor();
  await openFile(page, 'article.md');
  await page
    .locator('.view-line', { hasText: /\d+\squotes?(,|\s·)/ })
    .first()
    .waitFor();
  await command(page, 'On the Record: Focus on the Paragraph');
}

/** CPU milliseconds of the page's main thread so far. */
async function spent(page) {
  const { metrics } = await meters.get(page).send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/**
 * Types a burst at the writer's pace; gives milliseconds from each key to its paint. In the middle the writer thinks for a
 * moment, so that what waits for a pause comes among the keys.
 */
async function type(page, burst, round) {
  await page.bringToFront();
  const thought = 400 + ((round * 469) % 1200);
  const started = performance.now();
  for (const [i, key] of [...burst].entries()) {
    // The phase of the screen's refresh must be none: keys come a little early or late.
    const due = started + i * interval + ((i * 7) % 17) + (i > burst.length / 2 ? thought : 0);
    await page.waitForTimeout(Math.max(0, due - performance.now()));
    await page.keyboard.press(key === ' ' ? 'Space' : key);
  }
  await page.waitForTimeout(rest);
  return page.evaluate(() => globalThis.keyTimes.splice(0));
}

/** In the page: from the time stamp of a key event to the first task after the frame that the key leads to. */
function watchKeys() {
  globalThis.keyTimes = [];
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}
