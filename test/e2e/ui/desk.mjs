// The ledger and the report, of a short article and of a long one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '../host/paths.mjs';
import {
  choose,
  command,
  cursorBefore,
  hoverUntil,
  line,
  openRead,
  patience,
  select,
  until,
} from './page.mjs';

const axe = readFileSync(join(modules, 'axe-core/axe.min.js'), 'utf8');

/** The steps, as pairs of what they show and how. */
export const deskSteps = [
  ['lists who speaks in the ledger', openLedger],
  ['goes by the ledger without a mouse', walkLedger],
  ['shows the report beside the article', openReport],
  ['has nothing in the report that axe objects to', checkReport],
  ['goes from the report to the text', followLink],
  ['opens, reads, exports and closes the report without a mouse', walkReport],
  ['pastes a quotation with its source', pasteQuotation],
  ['shows an article of 800 words with everything on', openClinic],
  ['shows ledger and report of a long article', openLong],
];

async function openLedger(page, picture) {
  await openRead(page, 'harbour.md');
  await until(page, ledgerLine(page, /^“We will not sign/), async () => {
    await showLedger(page);
    const keller = ledgerLine(page, /^Anna Keller/);
    if ((await keller.getAttribute('aria-expanded')) === 'false')
      await keller.locator('.monaco-tl-twistie').click();
  });
  await picture('8-ledger', 'ledger');
}

async function walkLedger(page, picture) {
  await openRead(page, 'harbour.md');
  const there = page.locator('.statusbar-item', { hasText: /Ln 8, Col \d+ \(\d+ selected\)/ });
  await until(page, there, async () => {
    await showLedger(page);
    await command(page, 'Focus on Ledger View$');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await ledgerLine(page, /^that the eastern quay/).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.locator('.monaco-list-row.focused', { hasText: 'that the eastern quay' }).waitFor();
    await page.keyboard.press('Enter');
  });
  await picture('9-ledger-quote');
}

async function openReport(page, picture) {
  await showReport(page, 'harbour.md');
  await picture('10-report', 'report');
}

async function checkReport(page) {
  const report = await showReport(page, 'harbour.md');
  await report.evaluate(`${axe};0`);
  await report.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const { violations } = await report.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'] }),
  );
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes[0].html}`);
  if (said.length > 0) throw new Error(said.join('\n'));
}

async function followLink(page) {
  const report = await showReport(page, 'harbour.md');
  await report.locator('#quotes-title ~ ol a').last().click();
  await page.locator('.tab.active[data-resource-name="harbour.md"]').waitFor();
  await page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+ \(\d+ selected\)/ }).waitFor();
}

async function walkReport(page, picture, folder) {
  await openRead(page, 'harbour.md');
  const tab = page.getByRole('tab', { name: 'Report: harbour.md' });
  const showAgain = () => command(page, 'On the Record: Show Report$', 'Enter');
  await until(page, tab, showAgain);
  const report = await reportFrame(page);
  await report.waitForSelector('#where svg');

  const article = page.locator('.tab.active[data-resource-name="harbour.md"]');
  const selected = page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+ \(\d+ selected\)/ });
  await until(page, selected, async () => {
    await showAgain();
    const count = await report.locator(stops).count();
    for (let i = 0; i < count; i += 1) await tabTo(page, report, i);
    await picture('10-report-last-stop');
    await page.keyboard.press('Enter');
    await article.waitFor();
  });
  const folded = report.locator('details:not([open])');
  await until(page, report.locator('details[open]').first(), async () => {
    await showAgain();
    await tabTo(page, report, 0);
    if ((await folded.count()) > 0) await page.keyboard.press('Enter');
  });
  await picture('10-report-unfolded');

  const file = join(folder, 'harbour.report.html');
  const written = page.locator('.notification-toast', { hasText: 'harbour.report.html' });
  await until(page, written, async () => {
    // What an attempt before has written would be asked about.
    rmSync(file, { force: true });
    await command(page, 'On the Record: Export Report', 'Enter');
    const box = page.locator('.quick-input-widget:visible');
    await box.locator('.monaco-list-row.focused').getByText('Web page').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) =>
        value.endsWith('harbour.report.html'),
      ),
    );
    await picture('10-report-export');
    await page.keyboard.press('Enter');
  });
  const exported = readFileSync(file, 'utf8');
  if (!exported.includes('<figure id="where"><svg')) throw new Error('the export has no charts');

  await closeReport(page, tab);
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await article.waitFor();
}

/** Closes the report with the keyboard. */
async function closeReport(page, tab) {
  const closed = { waitFor: () => tab.waitFor({ state: 'hidden' }), isVisible: () => tab.isHidden() };
  await until(page, closed, async () => {
    await command(page, 'On the Record: Show Report$', 'Enter');
    await command(page, 'View: Close Editor$', 'Enter');
  });
}

/** What the Tab key stops at in the report, in the order of the page. */
const stops = 'main a, main summary';

/** Presses Tab, or Tab with Shift, until the focus is on a stop; each key has to lead from one stop to its neighbour. */
async function tabTo(page, report, wanted) {
  const focused = () =>
    report.evaluate(
      (selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement),
      stops,
    );
  for (let at = await focused(); at !== wanted;) {
    const next = at < wanted ? at + 1 : at - 1;
    await page.keyboard.press(at < wanted ? 'Tab' : 'Shift+Tab');
    await report.waitForFunction(
      ([selector, i]) => document.querySelectorAll(selector)[i] === document.activeElement,
      [stops, next],
    );
    at = next;
  }
}

async function pasteQuotation(page, picture) {
  await openRead(page, 'paste.md');
  const offer = page.locator('.action-widget').getByText('Paste with Footnote');
  await until(page, offer, async () => {
    await select(page, 'a month without wages');
    await page.keyboard.press('Control+C');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await page.keyboard.press('Control+.');
  });
  await picture('14-paste');
  await choose(page, offer);
  // A string, because the editor's spaces are unbreakable ones.
  await line(page, ']: Petra Lindqvist, union').waitFor();
}

async function openClinic(page, picture, folder) {
  const settings = { 'ontherecord.figures.scope': 'headings', 'ontherecord.inlayHints.speakers': true };
  const set = (more = {}) =>
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ ...settings, ...more }));
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  set();
  try {
    await openRead(page, 'clinic.md');
    const figures = line(page, /\d+\squotes,\s\d+\speople,.*unsupported/);
    await figures.waitFor();
    await picture('a1-article');
    await hoverUntil(page, ' unsupported', 'statements without a source in this article');
    await picture('a1-figures');
    const reportTab = page.getByRole('tab', { name: 'Report: clinic.md' });
    await until(page, reportTab, async () => {
      await hoverUntil(page, ' unsupported', 'statements without a source in this article');
      await page.getByRole('link', { name: 'Show Report' }).click();
    });
    await closeReport(page, reportTab);
    set({ 'ontherecord.figures.position': 'above' });
    await page
      .locator('.codelens-decoration', { hasText: /\d+ quotes?/ })
      .first()
      .waitFor();
    await showLedger(page);
    await picture('a2-lens-and-ledger');
    set();
    await figures.waitFor();
    const report = await showReport(page, 'clinic.md');
    await picture('a3-report');
    await report.evaluate(() => document.querySelector('#where').scrollIntoView());
    await picture('a4-where');
    await report.evaluate(() => document.querySelector('#findings-title').scrollIntoView());
    await picture('a5-findings');
    await cursorBefore(page, 'They asked us in June');
    await picture('a6-middle');
    await command(page, 'Explorer: Focus on Outline View$');
    await page
      .getByRole('treeitem', { name: /Edda Valgren/ })
      .first()
      .waitFor();
    await picture('a7-outline');
  } finally {
    rmSync(join(folder, '.vscode'), { recursive: true });
  }
}

async function openLong(page, picture) {
  await openRead(page, 'long.md');
  await showLedger(page);
  await ledgerLine(page, /^Ruth Okafor/).waitFor();
  const report = await showReport(page, 'long.md');
  await picture('11-long');
  await report.evaluate(() => document.querySelector('#findings-title').scrollIntoView());
  await picture('12-long-findings');
  await report.evaluate(() => document.querySelector('#worksheet-title').scrollIntoView());
  await picture('13-long-worksheet');
}

async function showLedger(page) {
  const speaker = page.getByRole('treeitem', { name: /\d+ quotes?, \d+ words/ }).first();
  await until(page, speaker, () => command(page, 'View: Show On the Record$'));
}

async function showReport(page, name) {
  await openRead(page, name);
  await until(page, page.getByRole('tab', { name: `Report: ${name}` }), () =>
    command(page, 'On the Record: Show Report$'),
  );
  const report = await reportFrame(page);
  await report.waitForSelector('#where svg');
  return report;
}

function ledgerLine(page, name) {
  return page.getByRole('treeitem', { name }).first();
}

/** The page inside the view: a frame in a frame. */
export async function reportFrame(page) {
  const end = Date.now() + patience;
  for (;;) {
    for (const frame of page.frames()) {
      const found = await frame.evaluate(() => document.querySelector('main h1') !== null).catch(() => false);
      if (found) return frame;
    }
    if (Date.now() > end) throw new Error('the report did not appear');
    await page.waitForTimeout(100);
  }
}
