// The extension as a reader sees it: the .vsix installed in a fresh VS Code, the sample article open, in a light, a dark and
// a high-contrast theme, and in an editor that speaks German. Pictures go to screenshots/; the report ends as mocha's does. A
// step that fails is taken once more, on fresh articles, and the report says so: a window on a busy machine may lose a key.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../scripts/package.mjs';
import { launchBrowser } from './host/browser.mjs';
import { startServer, windowAddress } from './host/server.mjs';
import { citingSteps } from './ui/citing.mjs';
import { deskSteps } from './ui/desk.mjs';
import { firstSteps } from './ui/first.mjs';
import { germanSteps, speakGerman } from './ui/german.mjs';
import { longArticle } from './ui/long.mjs';
import { closeWidgets, patience, tidy } from './ui/page.mjs';
import { peopleSteps } from './ui/people.mjs';
import { steps } from './ui/steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const pictures = join(root, 'screenshots');
const all = [...firstSteps, ...steps, ...peopleSteps, ...deskSteps, ...citingSteps];
const windows = {
  light: { theme: 'Default Light Modern', steps: all },
  dark: { theme: 'Default Dark Modern', steps: all },
  contrast: { theme: 'Default High Contrast', steps: all },
  german: { theme: 'Default Light Modern', steps: germanSteps, prepare: speakGerman },
  'german-dark': { theme: 'Default Dark Modern', steps: germanSteps, prepare: speakGerman },
};
/** Where the walkthrough's pictures are cut from the window; scripts/pictures.mjs takes them. */
const cuts = {
  article: { x: 353, y: 92, width: 908, height: 560 },
  speaker: { x: 353, y: 20, width: 922, height: 320 },
  fix: { x: 353, y: 358, width: 922, height: 380 },
  ledger: { x: 0, y: 36, width: 800, height: 420 },
  report: { x: 815, y: 70, width: 460, height: 560 },
};
/** `--only=WORDS` runs the steps with these words in their titles. */
const only = new RegExp(process.argv.find((value) => value.startsWith('--only='))?.slice(7) ?? '');
const wanted = process.argv.slice(2).filter((name) => name in windows);

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const vsix = await pack({ quiet: true });
const browser = await launchBrowser();
const failures = [];
const secondTries = [];
let passing = 0;
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(windows)) await inWindow(name);
} finally {
  await browser.close();
}
console.log(`\n  ${passing} passing`);
if (secondTries.length > 0)
  console.log(
    `  ${secondTries.length} passed on a second try; what went wrong at first:\n\n${secondTries.join('\n\n')}\n`,
  );
if (failures.length > 0) console.log(`  ${failures.length} failing\n\n${failures.join('\n\n')}`);
process.exit(failures.length > 0 ? 1 : 0);

/** One window from opening to closing. */
async function inWindow(name) {
  const { theme, steps, prepare } = windows[name];
  if (!steps.some(([title]) => only.test(title))) return;
  console.log(`\n  The user interface, ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-ui-'));
  fill(folder);
  const settings = {
    'workbench.colorTheme': theme,
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
  };
  const server = await startServer({ vsix: [vsix], settings });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  page.setDefaultTimeout(patience);
  await prepare?.(page);
  const picture = async (title, cut) => {
    await page.screenshot({ path: join(pictures, `${name}-${title}.png`) });
    if (cut) await page.screenshot({ path: join(pictures, `cut-${cut}-${name}.png`), clip: cuts[cut] });
  };
  try {
    await page.goto(windowAddress(server, folder));
    await page.getByRole('treeitem', { name: 'harbour.md' }).waitFor({ timeout: 180_000 });
    for (const [title, step] of steps) {
      if (!only.test(title)) continue;
      const { error, remark } = await tried(page, step, picture, folder);
      if (!error) {
        passing += 1;
        console.log(`    ✔ ${title}${remark ? ` (${remark})` : ''}`);
        continue;
      }
      await picture(`failure-${failures.length + secondTries.length + 1}`).catch(() => {});
      fill(folder);
      const { error: again } = await tried(page, step, picture, folder);
      const story = [error, ...(again ? [again] : [])]
        .map((each) => each.stack ?? each)
        .join('\n\n  Again:\n');
      (again ? failures : secondTries).push(`  ${name}: ${title}\n${story}`);
      if (!again) passing += 1;
      console.log(again ? `    ${failures.length}) ${title}` : `    ✔ ${title} (on a second try)`);
    }
  } finally {
    await page.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes one step from a tidy window; gives its remark, if it has one, or what went wrong. */
async function tried(page, step, picture, folder) {
  try {
    await tidy(page);
    return { remark: await step(page, picture, folder) };
  } catch (error) {
    await closeWidgets(page).catch(() => {});
    return { error };
  }
}

/** Puts the articles into the folder as they are before any step. What a step changes is its own. */
function fill(folder) {
  for (const name of readdirSync(folder))
    if (/\.ontherecord\.json$|^\.vscode$/.test(name)) rmSync(join(folder, name), { recursive: true });
  cpSync(join(root, 'test/e2e/articles'), folder, { recursive: true });
  for (const copy of ['harbour.md', 'first.md', 'footnote.md', 'paste.md'])
    copyFileSync(join(root, 'samples/harbour.md'), join(folder, copy));
  copyFileSync(join(folder, 'cited.md'), join(folder, 'completed.md'));
  writeFileSync(join(folder, 'long.md'), longArticle(8000));
}
