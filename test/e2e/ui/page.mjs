// What every step does with the window: open a file, find words, point at them, open menus. Nothing waits for a time: an
// action whose result does not come is done again from its beginning, because a window that is still busy swallows keys and
// takes the focus away.

/** How long a step waits for what it does once, in milliseconds. */
export const patience = 45_000;
/** How long each attempt of an action waits: a busy machine gets more time, a swallowed key is soon pressed again. */
const attempts = [3000, 5000, 8000, 13_000, 20_000];
/** True within an attempt. What is tried in there is tried once: the action around it begins anew. */
let trying = false;

/**
 * Does something until what it leads to is visible; gives that. The action starts from its own beginning, wherever the
 * attempt before has left the window.
 */
export async function until(page, locator, action) {
  if (trying) {
    await action();
    await locator.waitFor();
    return locator;
  }
  for (const [i, time] of attempts.entries()) {
    // The result may have come while the window was tidied up.
    if (i > 0 && (await locator.isVisible())) return locator;
    trying = true;
    page.setDefaultTimeout(time);
    try {
      await action();
      await locator.waitFor();
      return locator;
    } catch (error) {
      if (i === attempts.length - 1) throw error;
    } finally {
      trying = false;
      page.setDefaultTimeout(patience);
    }
    await closeWidgets(page);
  }
}

/** Hovers, menus, inputs and suggestions go away. */
export async function closeWidgets(page) {
  await page.mouse.move(900, 12);
  const open = page.locator(
    '.monaco-hover:visible, .action-widget:visible, .quick-input-widget:visible, .rename-box:visible, .suggest-widget.visible',
  );
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press('Escape');
    if ((await open.count()) === 0) return;
  }
}

/** Opens a file of the folder, or goes to its editor, which has the focus then. */
export async function openFile(page, name) {
  const open = page.locator(`.tab.active[data-resource-name="${name}"]`);
  await until(page, open, async () => {
    await closeWidgets(page);
    const input = await ask(page, 'Control+P', name);
    // The list of recent files stands there until the search is done.
    await page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await open.waitFor();
    await focusEditor(page);
  });
}

/** Gives the keyboard to the article, whatever has it. */
export async function focusEditor(page) {
  await page.keyboard.press('Control+1');
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/** Runs a command by its title; with a key, or with a click where none is given. */
export async function command(page, title, key) {
  const name = new RegExp(title.replace('$', '(,|$)'));
  // What the command asks for comes in the same box.
  const input = page.locator('.quick-input-widget:visible input[placeholder^="Type the name of a command"]');
  let chosen = false;
  const taken = { waitFor: () => input.waitFor({ state: 'hidden' }), isVisible: () => chosen };
  await until(page, taken, async () => {
    await closeWidgets(page);
    await ask(page, 'F1', `>${title.replace('$', '')}`);
    const option = page.getByRole('option', { name }).first();
    await option.waitFor();
    if (key) {
      // What was run before stands above the others.
      const focused = page.locator('.quick-input-list .monaco-list-row.focused').first();
      for (let i = 0; i < 20 && !name.test((await focused.getAttribute('aria-label')) ?? ''); i += 1)
        await input.press('ArrowDown');
      await input.press(key);
    } else await option.click();
    chosen = true;
  });
}

/** Opens the box above the window and writes into it; gives the box. */
async function ask(page, key, text) {
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.fill(text);
  return input;
}

/** Selects the first place of some words in the article. */
export async function select(page, words) {
  const selected = page.locator('.statusbar-item', { hasText: `(${words.length} selected)` });
  await until(page, selected, () => find(page, words));
}

/** Puts the cursor before the first place of some words. */
export async function cursorBefore(page, words) {
  await until(page, page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+$/ }), async () => {
    await find(page, words);
    await page.keyboard.press('ArrowLeft');
  });
}

/** The find box is opened anew, searches from the top, and leaves what it found as the selection. */
async function find(page, words) {
  await focusEditor(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const box = page.locator('.find-widget.visible').first();
  const input = box.locator('.find-part textarea').first();
  await input.fill('');
  await input.fill(words);
  await box.locator('.matchesCount', { hasText: /^1 of \d+$/ }).waitFor();
  await input.press('Escape');
  await box.waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/** The entry of the menu of code actions at some words, with the menu open. */
export function menuAt(page, words, entry) {
  const found = page.locator('.action-widget').getByText(entry).first();
  return until(page, found, async () => {
    await closeWidgets(page);
    await cursorBefore(page, words);
    await page.keyboard.press('Control+.');
  });
}

/** Chooses an entry, with a click on it. */
export async function choose(page, entry) {
  await entry.click();
  await page.locator('.action-widget:visible').first().waitFor({ state: 'hidden' });
}

/** Rests the mouse on a text until the hover has some words: one that is open already stays as it is. */
export async function hoverUntil(page, text, ...words) {
  const hover = page.locator('.monaco-hover:visible');
  for (const each of words)
    await until(page, hover.getByText(each).first(), async () => {
      if (await hover.getByText(each).first().isVisible()) return;
      await closeWidgets(page);
      const { x, y } = await middleOf(page, text);
      await page.mouse.move(x - 20, y);
      await page.mouse.move(x, y, { steps: 5 });
    });
  // It fades in.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.monaco-hover')].every((each) =>
      each.getAnimations({ subtree: true }).every(({ playState }) => playState !== 'running'),
    ),
  );
  return hover.first();
}

/** Where a text first stands on the screen. It may be cut into several elements, one a colour, so the line is searched as a whole. */
async function middleOf(page, text) {
  const place = await page.evaluate((wanted) => {
    const lines = [...document.querySelectorAll('.editor-instance .view-line')];
    const top = (line) => line.getBoundingClientRect().top;
    for (const line of lines.sort((one, other) => top(one) - top(other))) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      const whole = nodes.map((node) => node.data.replaceAll('\u00a0', ' ')).join('');
      const at = whole.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      let seen = 0;
      for (const node of nodes) {
        const end = seen + node.data.length;
        if (seen <= at && at < end) range.setStart(node, at - seen);
        if (seen < at + wanted.length && at + wanted.length <= end)
          range.setEnd(node, at + wanted.length - seen);
        seen = end;
      }
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, text);
  if (!place) throw new Error(`“${text}” is not on the screen`);
  return place;
}

/** A line of the editor that has some words. */
export function line(page, words) {
  return page.locator('.editor-instance .view-line', { hasText: words }).first();
}

/** The article has been read when findings are drawn in it. */
export async function openRead(page, name) {
  await openFile(page, name);
  await page.locator('.statusbar-item', { hasText: /\d+ (findings?|Befunde?)/ }).waitFor();
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint').first().waitFor();
}

/** One editor and the files beside it, as at the start. */
export async function tidy(page) {
  const tabs = page.locator('.tabs-container .tab').first();
  await until(page, hidden(tabs), async () => {
    await command(page, 'View: Close All Editors$');
    // What is not saved yet is asked about.
    const asked = page.getByRole('button', { name: /Don't Save/ });
    await asked.or(page.locator('.editor-group-watermark').first()).first().waitFor();
    if (await asked.isVisible()) await asked.click();
  });
  await until(page, page.getByRole('treeitem', { name: 'harbour.md' }), () =>
    command(page, 'View: Show Explorer$'),
  );
}

/** What is waited for until it is gone, as `until` asks. */
function hidden(locator) {
  return {
    waitFor: () => locator.waitFor({ state: 'hidden' }),
    isVisible: () => locator.isHidden(),
  };
}
