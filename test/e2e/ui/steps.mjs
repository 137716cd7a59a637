// What the reader does with an article. Each step gets the page and a function that takes a picture.
import {
  choose,
  closeWidgets,
  command,
  cursorBefore,
  hoverUntil,
  line,
  menuAt,
  openFile,
  openRead,
  until,
} from './page.mjs';

/** The steps, as pairs of what they show and how. */
export const steps = [
  ['marks what stands on nothing', openArticle],
  ['introduces a speaker on hover', hoverOverSpeaker],
  ['explains a finding on hover', hoverOverFinding],
  ['offers repairs in the quick-fix menu; a footnote leaves the cursor in it', addFootnote],
  ['says what became of the sourcing since an earlier draft', compareDrafts],
  ['leaves one paragraph in focus mode, and says what is hidden', focusOn],
  ['asks in words which findings to go through', chooseQueue],
  ['says that there are findings besides the chosen ones', leaveQueue],
  ['leaves a README alone and says so', openReadme],
  ['colours margin notes and silencing comments', openNotes],
  ['tells what is wrong in the people file, and moves who is to be protected', openPeople],
];

async function openArticle(page, picture) {
  await openRead(page, 'harbour.md');
  await line(page, 'Anna Keller').waitFor();
  await page.locator('.squiggly-warning').first().waitFor();
  await picture('1-article', 'article');
}

async function hoverOverSpeaker(page, picture) {
  await openRead(page, 'harbour.md');
  await hoverUntil(page, 'Anna Keller', 'Mayor', 'In people.yaml');
  await picture('2-hover-speaker', 'speaker');
}

async function hoverOverFinding(page, picture) {
  await openRead(page, 'harbour.md');
  const hover = await hoverUntil(page, 'A source', 'source/undescribed');
  await hover.getByRole('button', { name: /Quick Fix/ }).waitFor();
  await picture('3-hover-finding');
}

async function addFootnote(page, picture) {
  await openRead(page, 'footnote.md');
  const entry = await menuAt(page, 'largest', 'Add a footnote');
  await picture('4-quick-fixes', 'fix');
  await choose(page, entry);
  await line(page, '[^3]:').waitFor();
  await page.keyboard.type('Budget office, 2 October 2026.');
  await line(page, /\[\^3\]:\s*Budget\s/).waitFor();
  await picture('5-footnote');
}

async function compareDrafts(page, picture) {
  await openRead(page, 'harbour.md');
  await openRead(page, 'footnote.md');
  await cursorBefore(page, 'for sale');
  await page.keyboard.type('yet ');
  const draft = page.getByRole('option', { name: /harbour\.md/ });
  await until(page, draft, () => command(page, 'On the Record: Compare Sourcing with an Earlier Draft'));
  await draft.click();
  await page.getByRole('option', { name: /not yet for sale/ }).waitFor();
  await picture('b3-drafts');
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: /Ln 10, Col \d+ \(\d+ selected\)/ }).waitFor();
}

async function focusOn(page, picture) {
  await openRead(page, 'harbour.md');
  const bar = (text) => page.locator('.statusbar-item', { hasText: text });
  const switchOver = () => command(page, 'On the Record: Focus on the Paragraph');
  await cursorBefore(page, 'largest');
  await switchOver();
  await bar(/\d+ findings, \d+ hidden/).waitFor();
  await picture('b1-focus');
  await switchOver();
  await bar(/\d+ findings$/).waitFor();
}

async function chooseQueue(page, picture) {
  await openRead(page, 'harbour.md');
  const rule = page.getByRole('option', { name: /^A source of whom nothing is said/ });
  await until(page, rule, () => command(page, 'On the Record: Choose the Findings to Go Through'));
  await picture('b2-queue');
  await closeWidgets(page);
}

async function leaveQueue(page) {
  const choose = async (name) => {
    const choice = page.getByRole('option', { name });
    await until(page, choice, () => command(page, 'On the Record: Choose the Findings to Go Through'));
    await choice.click();
  };
  await openRead(page, 'ferrymen.md');
  await choose(/^Errors and warnings/);
  const told = page.locator('.statusbar-item', { hasText: /none of the chosen findings .*\(all in all 1\)/ });
  await until(page, told, () => command(page, 'On the Record: Go to Next Finding$'));
  await choose(/^All findings/);
}

async function openReadme(page, picture) {
  await openFile(page, 'README.md');
  await page.locator('.statusbar-item', { hasText: 'Not an article' }).waitFor();
  await picture('6-readme');
}

async function openNotes(page, picture) {
  await openFile(page, 'notes.md');
  await line(page, 'Margin notes').waitFor();
  // The grammar comes after the text: more than one colour in the line of a note.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.view-line')].some(
      (each) => each.textContent.includes('^^^') && each.querySelectorAll('span > span').length > 2,
    ),
  );
  await picture('7-notes');
}

async function openPeople(page, picture) {
  await openFile(page, 'people.yaml');
  await page.locator('.squiggly-error').first().waitFor();
  await menuAt(page, 'confidential: true', /people\.confidential\.yaml/);
  await picture('8-people');
  await closeWidgets(page);
}
