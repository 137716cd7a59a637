import type { Entity } from './entity.ts';
import { hasProper, nameText } from './name-text.ts';
import type { Mention } from '../../types.ts';
import { wordFamilies } from '../../words/scan/word-families.ts';

/** The texts of a story by family, the latest of each, so that "the survey" finds "a new poll". */
export interface Documents {
  readonly byFamily: Map<number, Entity>;
  /** Families of texts that only a headline has named so far: "Poll: …". */
  readonly announced: Set<number>;
}

export function noDocuments(): Documents {
  return { byFamily: new Map(), announced: new Set() };
}

/**
 * The text spoken of before that a nominal means: `a new poll … |the survey|`, `the lawsuit … |the suit|`; undefined where
 * it is the first of its family, or tells itself apart by a name.
 */
export function documentMeant(documents: Documents, mention: Mention): Entity | undefined {
  const family = familyOf(mention);
  if (family === 0 || mention.plural) return undefined;
  const known = documents.byFamily.get(family);
  if (!known || namesApart(mention.text, known)) return undefined;
  if (!mention.definite && !documents.announced.has(family)) return undefined;
  documents.announced.delete(family);
  return known;
}

/** Notes a text when it is mentioned, and calls it by its fullest name so far. */
export function noteDocument(documents: Documents, named: Entity, mention: Mention): void {
  const family = familyOf(mention);
  if (family === 0 || mention.plural || named.kind !== 'document') return;
  if (documents.byFamily.get(family) !== named) {
    if (isBare(mention.text)) documents.announced.add(family);
    else documents.announced.delete(family);
    documents.byFamily.set(family, named);
  }
  const name = nameText(mention);
  if (isFuller(name, named.name)) {
    named.name = name;
    if (isNamed(name)) named.named = true;
  }
}

function isFuller(name: string, before: string): boolean {
  if (isNamed(before)) return false;
  return (
    isNamed(name) ||
    (name.length > before.length + 3 && name.length < 70 && !isBare(name) && isOneNoun(name, before))
  );
}

/** "The email" and "a fundraising email", not "the ruling" and "the court’s decision". */
function isOneNoun(a: string, b: string): boolean {
  const words = a.toLowerCase().split(/\s+/);
  return words.includes(b.slice(b.lastIndexOf(' ') + 1).toLowerCase());
}

/** A headline's noun without an article. */
function isBare(text: string): boolean {
  return !/^(?:an?|the|this|that|his|her|its|their|one)\s/i.test(text);
}

/** “The Keller report”, “IPCC assessment”. */
function isNamed(text: string): boolean {
  return hasProper(text) || /^\p{Lu}{2}/u.test(text);
}

/** "The Herald poll" is not the one that is called the Gazette poll. */
function namesApart(text: string, { mentions, name }: Entity): boolean {
  if (!/\s\p{Lu}/u.test(text) || !mentions.some((mention) => isNamed(mention.text))) return false;
  return !text.split(/\s+/).some((word, i) => i > 0 && /^\p{Lu}/u.test(word) && name.includes(word));
}

function familyOf({ kind, words }: Mention): number {
  return kind === 'document' ? (families.get(words[0]) ?? 0) : 0;
}

/** Nouns for one and the same text, a line each. */
const families = wordFamilies(`
poll survey polling questionnaire
study report analysis assessment review audit paper research
lawsuit suit complaint filing
article story piece editorial column op-ed dispatch
film movie documentary
letter missive
email e-mail message
statement release communique communiqué
ruling decision verdict judgment judgement
bill legislation
book memoir biography novel
tweet post
memo memorandum
indictment affidavit
`);
