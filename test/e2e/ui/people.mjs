// People as symbols: a card from a pronoun, corrections, renaming.
import { hoverOver, leave, middleOf, openFile } from './steps.mjs';

/** The steps, as pairs of what they show and how. */
export const peopleSteps = [
  ['introduces a speaker from a pronoun', hoverOverPronoun],
  ['offers corrections in the menu', openCorrections],
  ['corrects who says something, and undo takes it back', correctSpeaker],
  ['renames a person, with a look at quotations', renamePerson],
];

async function hoverOverPronoun(page, picture) {
  await openFile(page, 'ferrymen.md');
  await page.locator('.view-line', { hasText: 'ferrymen' }).first().waitFor();
  // The figures above the text push it down by a line.
  await page.locator('.codelens-decoration', { hasText: 'quotes' }).waitFor();
  const hover = await hoverOver(page, 'He');
  await hover.getByText('is taken to be Tomas Rask').first().waitFor();
  await picture('14-hover-pronoun');
  await leave(page);
}

async function openCorrections(page, picture) {
  await openMenu(page, 'more than', /Tomas Rask says this/);
  await picture('15-corrections');
  await page.keyboard.press('Escape');
}

async function correctSpeaker(page, picture) {
  const corrected = await openMenu(page, 'more than', /Tomas Rask says this/);
  await corrected.click();
  await hoverUntil(page, 'more than', 'You said so');
  await picture('16-corrected');
  await leave(page);
  await (await openMenu(page, 'end us', /Not a quotation/)).click();
  await hoverUntil(page, 'end us', 'not a quotation');
  await leave(page);
  const { x, y } = await middleOf(page, 'thirty years');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Z');
  await hoverUntil(page, 'end us', 'links it to');
  await leave(page);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Z');
  await hoverUntil(page, 'more than', 'links it to');
  await leave(page);
}

async function renamePerson(page, picture) {
  const { x, y } = await middleOf(page, 'Tomas Rask');
  await page.mouse.click(x + 20, y);
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').waitFor();
  await picture('18-rename');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tomas Rusk');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Refactor Preview' }).waitFor();
  // What somebody said is not ticked.
  await page.getByRole('checkbox', { checked: false }).first().waitFor();
  await picture('19-rename-preview');
  await page
    .getByRole('button', { name: /Discard/ })
    .first()
    .click();
}

/** Rests the mouse on a text until the hover has some words: one that is open already stays as it is. */
async function hoverUntil(page, text, words) {
  const end = Date.now() + 20_000;
  for (;;) {
    const { x, y } = await middleOf(page, text);
    await page.mouse.move(900, 12);
    await page.waitForTimeout(300);
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x, y, { steps: 5 });
    await page.waitForTimeout(900);
    const found = page.locator('.monaco-hover:visible').getByText(words).first();
    if (await found.isVisible().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`the hover over “${text}” does not say “${words}”`);
    await page.keyboard.press('Escape');
  }
}

async function openMenu(page, text, item) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  const found = page.locator('.action-widget').getByText(item).first();
  await found.waitFor();
  return found;
}
