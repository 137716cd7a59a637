// A reader whose editor is in German: the same articles, and everything that is said about them in German. VS Code itself
// stays English here, because its own words would be a language pack from elsewhere.
import { reportFrame } from './desk.mjs';
import { choose, command, hoverUntil, line, menuAt, openRead, until } from './page.mjs';

/** The language of the window, for the workbench and for every host of extensions. */
export function speakGerman(page) {
  return page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = 'de';
  });
}

/** The steps, as pairs of what they show and how. */
export const germanSteps = [
  ['explains a finding', hoverOverFinding],
  ['says who somebody is', hoverOverSpeaker],
  ['repairs in German what the article says in English', markForCitation],
  ['lists its commands', openCommands],
  ['shows the ledger and the report', openDesk],
];

async function hoverOverFinding(page, picture) {
  await openRead(page, 'harbour.md');
  await hoverUntil(page, 'A source', 'ist alles, was der Text über seine Quelle sagt');
  await picture('1-finding');
}

async function hoverOverSpeaker(page, picture) {
  await openRead(page, 'harbour.md');
  await hoverUntil(page, 'Anna Keller', 'zuerst erwähnt in');
  await picture('2-speaker');
}

async function markForCitation(page, picture) {
  await openRead(page, 'footnote.md');
  const entry = await menuAt(page, 'largest', 'Als unbelegt kennzeichnen');
  await picture('3-quick-fixes');
  await choose(page, entry);
  await line(page, 'citation needed').waitFor();
}

async function openCommands(page, picture) {
  await openRead(page, 'harbour.md');
  const first = page.getByRole('option', { name: /On the Record: Alle Belege umwandeln/ });
  await until(page, first, async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').first().waitFor();
    await page.keyboard.type('On the Record: ');
  });
  await picture('4-commands');
}

async function openDesk(page, picture) {
  await openRead(page, 'harbour.md');
  const report = page.getByRole('tab', { name: 'Bericht: harbour.md' });
  await until(page, report, () => command(page, 'On the Record: Bericht anzeigen$'));
  const frame = await reportFrame(page);
  await frame.waitForSelector('#where svg');
  await frame.getByText('Alle Zitate, zum Gegenlesen').waitFor();
  const speaker = page.getByRole('treeitem', { name: /\d+ Zitate?, \d+ Wörter/ }).first();
  await until(page, speaker, () => command(page, 'View: Show On the Record$'));
  await picture('5-ledger-and-report');
  const kind = page.getByRole('option', { name: /^Art/ });
  await until(page, kind, () => command(page, 'On the Record: Quellen gruppieren'));
  await kind.click();
  await page.getByRole('treeitem', { name: /^Amtspersonen mit Namen/ }).waitFor();
}
