// What the reader does to cite. Each step gets the page and a function that takes a picture.
import {
  choose,
  closeWidgets,
  cursorBefore,
  focusEditor,
  hoverUntil,
  line,
  menuAt,
  openFile,
  openRead,
  until,
} from './page.mjs';

/** The steps, as pairs of what they show and how. */
export const citingSteps = [
  ['shows the work that a key stands for', hoverOverKey],
  ['completes keys with what they stand for', completeKey],
  ['picks what a statement is cited to', citeStatement],
  ['gives what a cited work lacks its place', fillIn],
];

async function hoverOverKey(page, picture) {
  await openRead(page, 'cited.md');
  await hoverUntil(page, 'keller2024', 'Port Vale Times');
  await picture('c1-hover-key');
}

async function completeKey(page, picture) {
  await openRead(page, 'completed.md');
  await cursorBefore(page, 'ever since');
  await page.keyboard.press('End');
  await page.keyboard.type(' [@');
  const entry = page.locator('.suggest-widget.visible').getByText('voss2019').first();
  await until(page, entry, async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Space');
  });
  await picture('c2-complete-key');
  await closeWidgets(page);
}

async function citeStatement(page, picture) {
  await openRead(page, 'cited.md');
  const picker = page.locator('.quick-input-widget:visible');
  await until(page, picker.getByText('Cite a web address…').first(), async () => {
    const entry = await menuAt(page, 'far more', 'Cite…');
    await picture('c3-quick-fixes');
    await choose(page, entry);
  });
  await picture('c4-cite-picker');
  await picker.getByText('Keller, 2024').first().click();
  await line(page, '[@keller2024].').waitFor();
  await picture('c5-cited');
}

async function fillIn(page, picture) {
  await openRead(page, 'tides.md');
  await openFile(page, 'tides.bib');
  await page.locator('.squiggly-info').first().waitFor();
  const entry = await menuAt(page, 'holm2022', 'Fill in date');
  await picture('c6-fill-in');
  await choose(page, entry);
  await line(page, 'date = {}').waitFor();
  await page.keyboard.type('2022-03');
  await line(page, 'date = {2022-03}').waitFor();
  // It is indented as the other fields.
  await page.locator('.statusbar-item', { hasText: 'Ln 5, Col 18' }).waitFor();
  await page.locator('.squiggly-info').first().waitFor({ state: 'hidden' });
  await picture('c7-filled-in');
}
