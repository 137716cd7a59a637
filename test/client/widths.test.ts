import { expect, it } from 'vitest';
import { labelledIn, lettersIn, ticksIn } from '../../client/webview/widths.ts';

it.each([150, 250, 320, 480, 880])('figures and names of a chart of %i pixels do not touch', (width) => {
  const room = width - labelledIn(width) - 80;
  expect(ticksIn(width) * 40).toBeLessThanOrEqual(Math.max(room, 40));
  expect(lettersIn(width) * 7).toBeLessThan(labelledIn(width));
});

it('a chart that has the room has five figures', () => {
  expect(ticksIn(880)).toBe(5);
  expect(ticksIn(250)).toBe(1);
});
