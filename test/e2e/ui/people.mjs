// People as symbols: a card from a pronoun, corrections, renaming.
import {
  choose,
  closeWidgets,
  cursorBefore,
  focusEditor,
  hoverUntil,
  menuAt,
  openRead,
  until,
} from './page.mjs';

/** The steps, as pairs of what they show and how. */
export const peopleSteps = [
  ['introduces a speaker from a pronoun', hoverOverPronoun],
  ['offers corrections in the menu', openCorrections],
  ['corrects who says something, and undo takes it back', correctSpeaker],
  ['renames a person, with a look at quotations', renamePerson],
];

async function hoverOverPronoun(page, picture) {
  await openRead(page, 'ferrymen.md');
  await hoverUntil(page, 'He', 'is taken to be Tomas Rask');
  await picture('14-hover-pronoun');
}

async function openCorrections(page, picture) {
  await openRead(page, 'ferrymen.md');
  await menuAt(page, 'more than', /Tomas Rask says this/);
  await picture('15-corrections');
  await closeWidgets(page);
}

async function correctSpeaker(page, picture) {
  await openRead(page, 'ferrymen.md');
  await choose(page, await menuAt(page, 'more than', /Tomas Rask says this/));
  await hoverUntil(page, 'more than', 'Your correction');
  await picture('16-corrected');
  await choose(page, await menuAt(page, 'end us', /Not a quotation/));
  await hoverUntil(page, 'end us', 'not a quotation');
  await undo(page);
  await hoverUntil(page, 'end us', 'links it to');
  await hoverUntil(page, 'more than', 'Your correction');
  await undo(page);
  await hoverUntil(page, 'more than', 'links it to');
}

/** From the article, whatever has the focus. */
async function undo(page) {
  await closeWidgets(page);
  await focusEditor(page);
  await page.keyboard.press('Control+Z');
}

async function renamePerson(page, picture) {
  await openRead(page, 'ferrymen.md');
  await until(page, page.getByRole('tab', { name: 'Refactor Preview' }), async () => {
    await cursorBefore(page, 'Tomas Rask');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input:focus').waitFor();
    await picture('18-rename');
    await page.locator('.rename-box input').fill('Tomas Rusk');
    await page.locator('.rename-box input').press('Enter');
  });
  // What somebody said is not ticked.
  await page.getByRole('checkbox', { checked: false }).first().waitFor();
  await picture('19-rename-preview');
  const discard = page.getByRole('button', { name: /Discard/ }).first();
  await discard.click();
  await discard.waitFor({ state: 'hidden' });
}
