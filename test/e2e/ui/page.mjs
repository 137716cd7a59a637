// What every step does with the window: open a file, find words, point at them, open menus. Nothing waits for a time: an
// action whose result does not come is done again, because a window that is still loading swallows keys.

/** How long one attempt of an action waits for its result, in milliseconds. */
const attempt = 4000;

/** Does something until what it leads to is visible; gives that. */
export async function until(page, locator, action, attempts = 6) {
  for (let i = 1; ; i += 1) {
    await action();
    try {
      await locator.waitFor({ timeout: attempt });
      return locator;
    } catch (error) {
      if (i === attempts) throw error;
      await closeWidgets(page);
    }
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
  await closeWidgets(page);
  const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
  await until(page, tab, async () => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget:visible input').first().waitFor();
    await page.keyboard.type(name);
    // The list of recent files stands there until the search is done.
    await page.waitForFunction(
      (wanted) => document.querySelector('.quick-input-list [role=option]')?.ariaLabel?.startsWith(wanted),
      name,
    );
    await page.keyboard.press('Enter');
  });
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/** Runs a command by its title. */
export async function command(page, title) {
  await closeWidgets(page);
  const option = page.getByRole('option', { name: new RegExp(title.replace('$', '(,|$)')) }).first();
  await until(page, option, async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').first().waitFor();
    await page.keyboard.type(title.replace('$', ''));
  });
  await option.click();
}

/** Selects the first place of some words in the editor that has the focus. */
export async function select(page, words) {
  await page.keyboard.press('Control+Home');
  await until(
    page,
    page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of \d+$/ }).first(),
    async () => {
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget.visible').first().waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
  );
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').first().waitFor({ state: 'hidden' });
}

/** Puts the cursor before the first place of some words. */
export async function cursorBefore(page, words) {
  await select(page, words);
  await page.keyboard.press('ArrowLeft');
}

/** The entry of the menu of code actions at some words, with the menu open. */
export async function menuAt(page, words, entry) {
  await closeWidgets(page);
  await cursorBefore(page, words);
  const found = page.locator('.action-widget').getByText(entry).first();
  return until(page, found, () => page.keyboard.press('Control+.'));
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

/** Where a text stands on the screen. It may be cut into several elements, one a colour, so the line is searched as a whole. */
async function middleOf(page, text) {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
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
  await page.locator('.statusbar-item', { hasText: /\d+ findings?/ }).waitFor();
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint').first().waitFor();
}

/** One editor and the files beside it, as at the start. */
export async function tidy(page) {
  await command(page, 'View: Close All Editors$');
  await page.locator('.tabs-container .tab').first().waitFor({ state: 'hidden' });
  await command(page, 'View: Show Explorer$');
  await page.getByRole('treeitem', { name: 'harbour.md' }).waitFor();
}
