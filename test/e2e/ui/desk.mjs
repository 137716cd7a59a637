// The ledger and the report, of a short article and of a long one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '../host/paths.mjs';

const axe = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8');

/** The steps, as pairs of what they show and how. */
export const deskSteps = [
  ['lists who speaks in the ledger', openLedger],
  ['goes by the ledger without a mouse', walkLedger],
  ['shows the report beside the article', openReport],
  ['has nothing in the report that axe objects to', checkReport],
  ['goes from the report to the text', followLink],
  ['pastes a quotation with its source', pasteQuotation],
  ['shows ledger and report of a long article', openLong],
];

async function openLedger(page, picture) {
  await open(page, 'harbour.md');
  await page.getByRole('tab', { name: 'On the Record' }).locator('a').first().click();
  await ledgerLine(page, /^Anna Keller/).waitFor();
  await ledgerLine(page, /^Anna Keller/).click();
  await page.keyboard.press('ArrowRight');
  await picture('8-ledger');
}

async function walkLedger(page, picture) {
  const first = ledgerLine(page, /^Anna Keller/);
  await first.click();
  await page.locator('.view-line', { hasText: 'Anna Keller' }).first().waitFor();
  await page.waitForTimeout(500);
  await command(page, 'Focus on Ledger View');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'until we understand' }).first().waitFor();
  await picture('9-ledger-quote');
}

async function openReport(page, picture) {
  await command(page, 'On the Record: Show Report');
  const report = await reportFrame(page);
  await report.waitForSelector('#where svg');
  await picture('10-report');
}

async function checkReport(page) {
  const report = await reportFrame(page);
  await report.evaluate(`${axe};0`);
  await report.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const { violations } = await report.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'] }),
  );
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes[0].html}`);
  if (said.length > 0) throw new Error(said.join('\n'));
}

async function followLink(page) {
  const report = await reportFrame(page);
  await report.locator('#quotes-title ~ ol a').last().click();
  await page.locator('.tab.active[data-resource-name="harbour.md"]').waitFor();
}

async function pasteQuotation(page, picture) {
  await command(page, 'View: Close All Editors');
  await open(page, 'harbour.md');
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.type('a month without wages');
  await page.locator('.find-widget .matchesCount', { hasText: '1 of 1' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+V');
  await page.locator('.post-edit-widget').waitFor();
  await page.keyboard.press('Control+.');
  const offer = page.locator('.action-widget').getByText('Paste with Footnote');
  await offer.waitFor();
  await picture('14-paste');
  await offer.click();
  // A string, because the editor's spaces are unbreakable ones.
  await page.locator('.view-line', { hasText: ']: Petra Lindqvist, union' }).waitFor();
  await command(page, 'File: Revert File');
}

async function openLong(page, picture) {
  await command(page, 'View: Close All Editors');
  await open(page, 'long.md');
  await ledgerLine(page, /^Ruth Okafor/).waitFor();
  await command(page, 'On the Record: Show Report');
  const report = await reportFrame(page);
  await report.waitForSelector('#where svg');
  await picture('11-long');
  await report.evaluate(() => document.querySelector('#findings-title').scrollIntoView());
  await picture('12-long-findings');
  await report.evaluate(() => document.querySelector('#worksheet-title').scrollIntoView());
  await picture('13-long-worksheet');
  await command(page, 'View: Close All Editors');
  await command(page, 'View: Show Explorer');
}

async function open(page, name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget:visible input').first().waitFor();
  await page.keyboard.type(name);
  // The list of recent files stands there until the search is done.
  await page.waitForFunction(
    (wanted) => document.querySelector('.quick-input-list [role=option]')?.ariaLabel?.startsWith(wanted),
    name,
  );
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.monaco-editor.focused').first().waitFor();
}

function ledgerLine(page, name) {
  return page.getByRole('treeitem', { name }).first();
}

async function command(page, name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').first().waitFor();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** The page inside the view: a frame in a frame. */
async function reportFrame(page) {
  const end = Date.now() + 20_000;
  for (;;) {
    for (const frame of page.frames()) {
      const found = await frame.evaluate(() => document.querySelector('main h1') !== null).catch(() => false);
      if (found) return frame;
    }
    if (Date.now() > end) throw new Error('the report did not appear in 20 s');
    await page.waitForTimeout(100);
  }
}
