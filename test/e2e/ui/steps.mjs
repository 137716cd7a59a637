// What the reader does, in order. Each step gets the page and a function that takes a picture.

/** The steps, as pairs of what they show and how. */
export const steps = [['opens the article', openArticle]];

async function openArticle(page, picture) {
  await page.locator('.view-line', { hasText: 'Anna Keller' }).first().waitFor();
  await page.locator('.statusbar-item', { hasText: /finding/ }).waitFor();
  await picture('1-article');
}
