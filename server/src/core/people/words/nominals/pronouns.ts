import { hashString } from '../../../base/index.ts';
import { draft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Scan } from '../scan/scan.ts';
import type { Gender } from '../../types.ts';

/** What a pronoun stands for: a third person, a thing or body, who speaks, or what was named just before. */
export type PronounRole = 'third' | 'it' | 'first' | 'relative';

interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly role: PronounRole;
}

const pronouns = new Map<number, Pronoun>();

function add(words: string, pronoun: Pronoun): void {
  for (const word of words.split(' ')) pronouns.set(hashString(word), pronoun);
}

add('he him his himself', { gender: 'male', plural: false, role: 'third' });
add('she her hers herself', { gender: 'female', plural: false, role: 'third' });
add('they them their theirs themselves', { gender: 'unknown', plural: true, role: 'third' });
add('it its itself', { gender: 'unknown', plural: false, role: 'it' });
add('i me my', { gender: 'unknown', plural: false, role: 'first' });
add('we us our', { gender: 'unknown', plural: true, role: 'first' });
add('who whom whose which that', { gender: 'unknown', plural: false, role: 'relative' });

/** The pronoun's role by its lexeme. */
export function pronounOf(lexeme: number): Pronoun | undefined {
  return pronouns.get(lexeme);
}

/** The pronoun of a mention by its words. */
export function pronounIn(text: string): Pronoun | undefined {
  return pronouns.get(hashString(text));
}

/** A mention for the pronoun at token `i`. */
export function pronounAt(scan: Scan, i: number): Draft | undefined {
  const pronoun = pronouns.get(scan.lexeme[i]);
  if (!pronoun) return undefined;
  const found = draft(i, i + 1, pronoun.role === 'it' ? 'organisation' : 'person', 'pronoun');
  found.gender = pronoun.gender;
  found.plural = pronoun.plural;
  return found;
}
