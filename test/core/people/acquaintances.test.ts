import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../../server/src/core/index.ts';
import type { KnownPerson } from '../../../server/src/core/index.ts';

const dorn: KnownPerson = {
  id: 'hanna-dorn',
  name: 'Hanna Dorn',
  aliases: [],
  titles: [{ title: 'mayor' }, { title: 'finance minister', to: '2019' }],
  confidential: false,
};

/** Who says so, after a sentence about Hanna Dorn, whose former office the newsroom knows. */
function sayer(source: string): string | undefined {
  const text = `The baker Tom Rill met Mayor Hanna Dorn. ${source} said that it was late.`;
  const analysis = analyze({ text, languageId: 'plaintext' }, { known: [dorn], today: '2026-01-01' });
  return attributionsOf(analysis)[0].speaker?.name;
}

test('a former office is that of whoever the newsroom knows to have had it, however it is told', () => {
  for (const source of [
    'The former finance minister',
    'The ex-minister',
    'Elmford’s former finance minister',
  ])
    expect(sayer(source)).toBe('Hanna Dorn');
});

test('… and no other is', () => {
  for (const source of ['The ex-judge', 'The former judge', 'The former defence minister'])
    expect([source, sayer(source)]).not.toContain('Hanna Dorn');
});
