import { hashesOf, hashString } from '../../base/index.ts';
import type { Tokens } from '../../language/index.ts';

/**
 * Whether a word that mostly says why a statement wants a source says nothing of it here: “in |many| respects”, “|turned| the
 * page”, “their |cause|”, “the |last| of the tea”, “the |matter| was adjourned”, “|promising| to pay”, “has |failed| three times”, “the |likes| of”.
 */
export function tellsNothing({ lexeme }: Tokens, i: number, end: number): boolean {
  const word = lexeme[i];
  if (!plain.has(word)) return false;
  const before = i > 0 ? lexeme[i - 1] : 0;
  const next = i + 1 < end ? lexeme[i + 1] : 0;
  if (counting.has(word)) return manners.has(next);
  if (turning.has(word)) return !ways.has(next) && !(i + 2 < end && ways.has(lexeme[i + 2]));
  if (word === cause) return owners.has(before);
  if (word === last) return before === a || next === of;
  if (word === matter) return before === the || before === that;
  if (word === promising) return next === to;
  if (word === failed) return next === to || having.has(before);
  return word !== likes || next === of;
}

const [cause, promising, failed, likes, last, matter, to, of, a, the, that] =
  'cause promising failed likes last matter to of a the that'.split(' ').map(hashString);
const turning = hashesOf('turn turns turned turning');
const ways = hashesOf('into to against away sour around upside off violent out');
const counting = hashesOf('many most some several few');
const manners = hashesOf('respects ways cases times occasions counts');
const owners = hashesOf('his her its their our my ’s');
const having = hashesOf('has have had');
const plain: ReadonlySet<number> = new Set([
  ...hashesOf('upcoming latest nearly roughly approximately cause promising failed likes last matter'),
  ...turning,
  ...counting,
]);
