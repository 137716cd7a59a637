import * as assert from './assert.ts';
import { open } from './support.ts';

suite('Reading an article', () => {
  test('opens it as Markdown', async () => {
    const { document } = await open('harbour.md');
    assert.equal(document.languageId, 'markdown');
  });
});
