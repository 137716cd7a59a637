import { expect, test } from 'vitest';
import { analyze } from '../../server/src/core/index.ts';

test('an empty text has an analysis', () => {
  expect(analyze({ text: '', languageId: 'plaintext' }).blocks).toEqual([]);
});
