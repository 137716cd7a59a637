import type { Mention, MentionRef, Speaker } from '../../people/index.ts';

/** Somebody of whom one mention is all that is known. */
export function describedBy(mention: Mention, ref: MentionRef): Speaker {
  const { text, start, name, form, kind, titles, organisation, official, gender, plural } = mention;
  const named = form === 'name' || form === 'surname';
  return {
    key: '',
    name: named ? text.slice(name.start - start, name.end - start) : text,
    kind: named || kind !== 'person' ? kind : 'unnamed',
    named,
    official,
    titles,
    organisation,
    aliases: form === 'pronoun' ? [] : [text],
    mentions: form === 'pronoun' ? [] : [ref],
    introduced: ref,
    gender,
    plural,
  };
}

/** Somebody of whom the writer gives the name, and the article nothing: `introduced` is the block where they speak. */
export function namedElsewhere(name: string, block: number): Speaker {
  return {
    key: '',
    name,
    kind: 'person',
    named: true,
    official: false,
    titles: [],
    organisation: null,
    aliases: [],
    mentions: [],
    introduced: { block, mention: -1 },
  };
}
