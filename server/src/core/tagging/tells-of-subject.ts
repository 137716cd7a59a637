import { hashesOf, hashString } from '../base/index.ts';
import { TokenShape, WordClass } from '../language/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * `|villagers| believed |to be armed|`, `a man said |to have fled|`, `the general, thought |to be in hiding|`: whether the verb tells of what
 * stands before it, tokens [first, end), and by whom is not said. “Keller said to be careful” may be an order.
 */
export function tellsOfSubject({ text, tokens }: Prose, verb: number, first: number, end: number): boolean {
  const { lexeme, classes, shape } = tokens;
  if (!told.has(lexeme[verb]) || lexeme[verb + 1] !== to || !states.has(lexeme[verb + 2])) return false;
  if (verb > 0 && text[tokens.start[verb - 1]] === ',') return true;
  if (end <= first || end > verb || classes[verb - 1] & WordClass.auxiliary) return false;
  if (classes[first] & (WordClass.subjectPronoun | WordClass.relative)) return false;
  if (lexeme[verb] !== said || lexeme[verb + 2] === have) return true;
  const definite = classes[first] & WordClass.possessive || lexeme[first] === the;
  return !definite && shape[end - 1] !== TokenShape.capitalised && shape[end - 1] !== TokenShape.upper;
}

const told = hashesOf(
  'said believed thought known feared suspected alleged reported reputed rumoured rumored understood',
);
const states = hashesOf('be have');
const [the, to, said, have] = 'the to said have'.split(' ').map(hashString);
