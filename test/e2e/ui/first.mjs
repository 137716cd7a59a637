// What somebody does who has just installed the extension: from an empty window to the first citation, by keys alone.
import { closeWidgets, command, cursorBefore, focusEditor, line, openFile, until } from './page.mjs';

/** The steps, as pairs of what they show and how; a step may give a remark for the report. */
export const firstSteps = [['leads a newcomer to the first citation by keys alone', citeFirst]];

async function citeFirst(page, picture) {
  const started = performance.now();
  await openFile(page, 'first.md');
  await page.locator('.statusbar-item', { hasText: /\d+ findings/ }).waitFor({ timeout: 180_000 });
  await picture('f1-findings');

  const why = page.locator('.monaco-hover:visible').getByText('claim/').first();
  await until(page, why, async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    await command(page, 'On the Record: Go to Next Finding$', 'Enter');
  });
  await picture('f2-hover');

  const box = page.locator('.quick-input-widget:visible');
  const input = box.locator('input').first();
  await until(page, box.getByText('Cite a web address…').first(), async () => {
    await closeWidgets(page);
    await cursorBefore(page, 'triple the number');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .focused').getByText('Cite…').waitFor();
    await picture('f3-menu');
    await page.keyboard.press('Enter');
  });
  await picture('f4-picker');
  await input.fill('web address');
  await box.locator('.monaco-list-row.focused').getByText('Cite a web address…').waitFor();
  await input.press('Enter');
  for (const [asked, answer] of [
    ['Web address', 'https://marrowbay.example/budget'],
    ['Title', 'Budget of the harbour'],
    ['Authors', ''],
    ['Date', '2026-09-30'],
  ]) {
    await box.getByText(`${asked} (`).waitFor();
    await input.fill(answer);
    if (asked === 'Title') await picture('f5-title');
    await input.press('Enter');
  }
  await line(page, '[^3]').waitFor();
  await picture('f6-cited');
  return `${((performance.now() - started) / 1000).toFixed(1)} s from the empty window`;
}
