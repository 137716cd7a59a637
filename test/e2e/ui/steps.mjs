// What the reader does, in order. Each step gets the page and a function that takes a picture.

/** The steps, as pairs of what they show and how. */
export const steps = [
  ['marks what stands on nothing', openArticle],
  ['introduces a speaker on hover', hoverOverSpeaker],
  ['explains a finding on hover', hoverOverFinding],
  ['offers repairs in the quick-fix menu', openQuickFixes],
  ['adds a footnote and leaves the cursor in it', addFootnote],
  ['leaves a README alone and says so', openReadme],
  ['colours margin notes and silencing comments', openNotes],
  ['tells what is wrong in the people file, and moves who is to be protected', openPeople],
];

async function openArticle(page, picture) {
  await page.locator('.view-line', { hasText: 'Anna Keller' }).first().waitFor();
  await page.locator('.statusbar-item', { hasText: /\d+ findings/ }).waitFor();
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.codelens-decoration', { hasText: 'quotes' }).waitFor();
  await picture('1-article');
}

export async function hoverOverSpeaker(page, picture) {
  const hover = await hoverOver(page, 'Anna Keller');
  await hover.getByText('Mayor').first().waitFor();
  await hover.getByText('In people.yaml').first().waitFor();
  await picture('2-hover-speaker');
  await leave(page);
}

export async function hoverOverFinding(page, picture) {
  const hover = await hoverOver(page, 'A source');
  await hover.getByText('source/undescribed').first().waitFor();
  await hover.getByRole('button', { name: /Quick Fix/ }).waitFor();
  await picture('3-hover-finding');
  await leave(page);
}

async function openQuickFixes(page, picture) {
  const { x, y } = await middleOf(page, 'largest');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  await page
    .locator('.action-widget')
    .getByText(/footnote/i)
    .first()
    .waitFor();
  await picture('4-quick-fixes');
}

async function addFootnote(page, picture) {
  await page
    .locator('.action-widget')
    .getByText(/footnote/i)
    .first()
    .click();
  await page.locator('.view-line', { hasText: '[^3]:' }).waitFor();
  await page.keyboard.type('Budget office, 2 October 2026.');
  await page.locator('.view-line', { hasText: /\[\^3\]:\s*Budget\s/ }).waitFor();
  await picture('5-footnote');
}

async function openReadme(page, picture) {
  await openFile(page, 'README.md');
  await page.locator('.statusbar-item', { hasText: 'Not an article' }).waitFor();
  await picture('6-readme');
}

async function openNotes(page, picture) {
  await openFile(page, 'notes.md');
  await page.locator('.view-line', { hasText: 'Margin notes' }).waitFor();
  await page.waitForTimeout(1500);
  await picture('7-notes');
}

async function openPeople(page, picture) {
  await openFile(page, 'people.yaml');
  await page.locator('.squiggly-error').first().waitFor();
  const { x, y } = await middleOf(page, 'confidential: true');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  await page
    .locator('.action-widget')
    .getByText(/people\.confidential\.yaml/)
    .first()
    .waitFor();
  await picture('8-people');
  await page.keyboard.press('Escape');
  await openFile(page, 'harbour.md');
}

export async function openFile(page, name) {
  await page.getByRole('treeitem', { name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Rests the mouse on a text of the editor until the hover is there. */
export async function hoverOver(page, text) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 5 });
  const hover = page.locator('.monaco-hover:visible').first();
  await hover.waitFor();
  return hover;
}

export async function leave(page) {
  await page.mouse.move(900, 12);
  await page.keyboard.press('Escape');
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
}

/** Where a text stands on the screen. It may be cut into several elements, one a colour, so the line is searched as a whole. */
export async function middleOf(page, text) {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-line')) {
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
