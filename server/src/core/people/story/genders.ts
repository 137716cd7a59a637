import { pronounIn } from '../words/nominals/pronouns.ts';
import { mayBe, Word } from '../words/scan/words.ts';
import { areApartInGender } from './known/entity.ts';
import type { Entity } from './known/entity.ts';
import type { Story } from './known/story.ts';
import type { Gender, Mention } from '../types.ts';

/** A pronoun that follows somebody whose names and titles tell no gender, with nobody else between, is a vote. */
export function voteGenders(story: Story): void {
  for (const [person, vote] of votesOf(story)) {
    const known = person.male !== person.female;
    if (known && Math.abs(vote) < sure) continue;
    if (vote > 0) person.male += known ? vote : 1;
    else if (vote < 0) person.female -= known ? vote : -1;
  }
}

/** Pronouns by whom they follow: those of men less those of women. */
function votesOf({ blocks, of }: Story): ReadonlyMap<Entity, number> {
  const votes = new Map<Entity, number>();
  let spoken: Entity | undefined;
  for (let block = 0; block < blocks.length; block++) {
    const { mentions } = blocks[block];
    // “Rill said. ¶ |He| said …”: whoever spoke at the end of the block before.
    let last = mentions[0]?.leads && mentions[0].sourceOf >= 0 ? spoken : undefined;
    let isSubject = false;
    let taken: Taken | undefined;
    for (let index = 0; index < mentions.length; index++) {
      const mention = mentions[index];
      if (mention.form !== 'pronoun') {
        const now = followed(of[block][index], last);
        if (now !== last) isSubject = mention.subject;
        last = now;
        if (mention.kind === 'person' || mention.kind === 'unnamed') taken = undefined;
      } else if (pronounIn(mention.text)?.role !== 'relative') {
        if (last && isVote(mention, last)) vote(votes, last, mention.gender, 1);
        else if (taken && speaksAs(mention, taken)) vote(votes, taken.who, mention.gender, 2);
        // What somebody else says of others tells nothing of who speaks.
        if (last || !mention.quoted)
          taken = last && isSubject ? { who: last, gender: mention.gender } : undefined;
        last = undefined;
      }
    }
    spoken = last && mentions[mentions.length - 1].sourceOf >= 0 ? last : undefined;
  }
  return votes;
}

/** Whom a pronoun of that gender was taken to mean; nobody was named since. */
interface Taken {
  readonly who: Entity;
  readonly gender: Gender;
}

/** `Tavika waits until |he| is out. “Soon,” |she| said.`: who speaks is whom the story is about, and the other pronoun was not. */
function speaksAs({ sourceOf, quoted, gender }: Mention, taken: Taken): boolean {
  return sourceOf >= 0 && !quoted && areApartInGender(gender, taken.gender);
}

function vote(votes: Map<Entity, number>, person: Entity, gender: Gender, weight: number): void {
  votes.set(person, (votes.get(person) ?? 0) + (gender === 'male' ? weight : -weight));
}

/** Whom the next pronoun follows behind a mention of `known`. */
function followed(known: Entity | undefined, last: Entity | undefined): Entity | undefined {
  if (known?.kind === 'person') return known;
  if (known?.kind !== 'unnamed') return last;
  // "A resident said she …" is the resident; "an aide said she …" whom the aide serves.
  return isPrivate(known) ? known : undefined;
}

/** Nobody without a name speaks again in the next pronoun: “a caller asked why. “No,” he said.” */
function isVote({ gender, sourceOf }: Mention, { kind }: Entity): boolean {
  return gender !== 'unknown' && !(kind === 'unnamed' && sourceOf >= 0);
}

function isPrivate({ words, plural, sources }: Entity): boolean {
  return sources > 0 && !plural && !mayBe(words[0], servants);
}

const servants = Word.official | Word.bodyOffice | Word.unnamedPlural | Word.publicBody;

/** So many pronouns more of one gender than of the other say more than a given name, which may be a woman’s elsewhere. */
const sure = 3;
