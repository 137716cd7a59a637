// The small words by which names, titles and nominals are told apart, by lexeme.
import { hashesOf, hashString } from '../../../base/index.ts';

export const theWord = hashString('the');
export const andWord = hashString('and');
export const bothWord = hashString('both');
export const oneWord = hashString('one');
export const whoWord = hashString('who');
export const whichWord = hashString('which');
export const asWord = hashString('as');
export const byWord = hashString('by');
export const forWord = hashString('for');
export const inWord = hashString('in');
export const ofWord = hashString('of');
export const onWord = hashString('on');
export const toWord = hashString('to');

export const articles = hashesOf('a an the');
/** “|A| man”, “|another| bank”: there is one. */
export const singularArticles = hashesOf('a an another one');
/** Whose somebody or something is: “Keller and |her| colleagues”. */
export const owners = hashesOf('his her their');
/** What joins an office to whatever it is of: “director |of| the bureau”, “spokesman |for| the board”. */
export const belonging = hashesOf('of for at to in with from');
/** “|North| Korea”, “|Western| Elmford”: where a part of what follows lies. */
export const compass = hashesOf('north south east west northern southern eastern western central');
/** What opens the noun phrase for an office beside a name: “Ruth Dorn, |the| city’s mayor”, “|our| mayor, Ruth Dorn”. */
export const titleOpeners = hashesOf('a an the his her its their our my one another');
