// What the reader does to cite, in order. Each step gets the page and a function that takes a picture.
import { hoverOver, leave, middleOf, openFile } from './steps.mjs';

/** The steps, as pairs of what they show and how. */
export const citingSteps = [
  ['shows the work that a key stands for', hoverOverKey],
  ['completes keys with what they stand for', completeKey],
  ['picks what a statement is cited to', citeStatement],
];

async function hoverOverKey(page, picture) {
  await openFile(page, 'cited.md');
  await page.locator('.view-line', { hasText: 'wasted 40' }).waitFor();
  await page.locator('.squiggly-warning').first().waitFor();
  await page.waitForTimeout(1500);
  const hover = await hoverOver(page, 'keller2024');
  await hover.getByText('Port Vale Times').first().waitFor();
  await picture('c1-hover-key');
  await leave(page);
}

async function completeKey(page, picture) {
  const { x, y } = await middleOf(page, 'ever since');
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await page.keyboard.type(' [@');
  const list = page.locator('.suggest-widget.visible');
  await list.getByText('voss2019').first().waitFor();
  await picture('c2-complete-key');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
}

async function citeStatement(page, picture) {
  const { x, y } = await middleOf(page, 'far more');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget');
  await menu.getByText('Cite…').first().waitFor();
  await picture('c3-quick-fixes');
  await menu.getByText('Cite…').first().click();
  const picker = page.locator('.quick-input-widget:visible');
  await picker.getByText('Cite a web address…').first().waitFor();
  await picture('c4-cite-picker');
  await picker.getByText('Keller, 2024').first().click();
  await page.locator('.view-line', { hasText: '[@keller2024].' }).waitFor();
  await picture('c5-cited');
}
