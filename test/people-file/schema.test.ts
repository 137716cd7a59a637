import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linkKeys, personKeys, titleKeys, topKeys } from '../../server/src/people-file/keys.ts';
import type { Key } from '../../server/src/people-file/keys.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/people.schema.json', import.meta.url), 'utf8'));

it('the schema has the keys that the server completes and checks, in the same words', () => {
  const told = ({ properties }: { properties: Record<string, { description?: string }> }): Key[] =>
    Object.entries(properties).map(([name, { description }]) => ({ name, says: description ?? '' }));
  const { person, title } = schema.definitions;
  expect(told(schema)).toEqual(topKeys);
  expect(told(person)).toEqual(personKeys);
  expect(told(person.properties.links)).toEqual(linkKeys);
  expect(told(title).map(({ name }) => name)).toEqual(titleKeys.map(({ name }) => name));
});
