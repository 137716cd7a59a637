import { noDocuments } from './documents.ts';
import type { Documents } from './documents.ts';
import { entity } from './entity.ts';
import type { Entity } from './entity.ts';
import { hasProper, nameText } from './name-text.ts';
import type { OwnedBodies } from './owned.ts';
import type { Mention } from '../../types.ts';
import { mayBe, Word } from '../../words/scan/words.ts';

/** Sources without a name so far: by their words, and in order. */
export interface Nominals {
  readonly all: Entity[];
  readonly byText: Map<string, Entity>;
  /** The last source without a name of each head noun. */
  readonly byHead: Map<string, Entity>;
  /** What somebody was called who said nothing: “a Durban woman”. */
  readonly silent: Set<string>;
  readonly documents: Documents;
  readonly owned: OwnedBodies;
  /** Who spoke together last: "Keller and Dorn". */
  joint: Entity | undefined;
}

export function noNominals(): Nominals {
  return {
    all: [],
    byText: new Map(),
    byHead: new Map(),
    silent: new Set(),
    documents: noDocuments(),
    owned: new Map(),
    joint: undefined,
  };
}

/** A source of its own, told by what it is called. */
export function sourceWithoutName(nominals: Nominals, mention: Mention): Entity {
  const made = entity(mention.kind, mention.words, nameText(mention));
  made.named = isNamed(mention);
  if (peer.test(mention.text)) nameAfterTitle(made);
  nominals.all.push(made);
  nominals.byText.set(keyOf(mention), made);
  nominals.byHead.set(mention.words[0], made);
  return made;
}

/** Several who are a source of their own: "Keller and Dorn", "the Kellers". */
export function groupWithoutName(nominals: Nominals, words: readonly string[], name: string): Entity {
  const made = entity('group', words, name);
  made.plural = true;
  nominals.all.push(made);
  return made;
}

/** `|The Duke of Elmford|`: a peer’s title is their name. */
function nameAfterTitle(peer: Entity): void {
  peer.kind = 'person';
  peer.named = true;
  peer.name = peer.name.slice('the '.length);
}

const peer =
  /^the (?:duke|duchess|earl|countess|marquess|marchioness|viscount|viscountess|baron|baroness|prince|princess) of \p{Lu}[\p{L}-]+$/iu;

/** A document or body with a capital inside its words is named ("the Keller report"). */
export function isNamed(mention: Mention): boolean {
  if (mention.kind === 'organisation') return !oneOfMany.test(mention.text);
  if (mention.kind === 'group' && twoBodies.test(mention.text)) return true;
  if (mention.plural && !hasProper(mention.text.split(ofWhat)[0])) return false;
  return (
    mention.kind === 'document' &&
    mayBe(mention.words[0], Word.document) &&
    ((mention.definite && !mention.plural) ||
      /\s\p{Lu}/u.test(mention.text) ||
      /^\p{Lu}{2}|\s\d+$/u.test(mention.text))
  );
}

/** What follows says where or of what a text is. */
const ofWhat = / (?:of|on|from|by|in|at|for|with|to|about) /;

/** `An appeals court`, `each faction`, `a research team |from Elmford|`: one of many. */
const oneOfMany =
  /^(?:[Aa]n?|[Ee]ach|[Oo]ne|[Aa]nother|[Ee]very|[Ss]ome) (?:(?! from )[^\p{Lu}])*(?: from .*)?$/u;

/** "Both the House and the Senate": names, and none of people. */
const twoBodies =
  /^(?:[Bb]oth )?(?:[Tt]he )?\p{Lu}[\p{L}-]*[^s\s](?: \p{Lu}[\p{L}-]*[^s\s])* and (?:the )?\p{Lu}[\p{L}-]*[^s\s](?: \p{Lu}[\p{L}-]*[^s\s])*$/u;

/** A source without a name is somebody who has one: what the story calls them next means that person. */
export function becomes({ byText, byHead }: Nominals, source: Entity, person: Entity): void {
  for (const { text } of source.mentions) byText.set(withoutArticle(text), person);
  byHead.delete(source.words[0]);
}

/** By what a source without a name is known: its words; those of a group without what share of it speaks. */
export function keyOf(mention: Mention): string {
  return withoutArticle(mention.kind === 'group' ? nameText(mention) : mention.text);
}

/** A text in small letters, without its article. */
export function withoutArticle(text: string): string {
  const lower = text.toLowerCase();
  if (lower.startsWith('the ')) return lower.slice(4).trim();
  if (lower.startsWith('a ')) return lower.slice(2).trim();
  return (lower.startsWith('an ') ? lower.slice(3) : lower).trim();
}
