import type { Handler } from '../connection/answering.ts';
import type { Desk } from '../desk.ts';
import { answerOnEntries } from './answers.ts';
import { offerRepairs } from './repairs.ts';
export { followBibliographies } from './follow.ts';

/** What is answered in a bibliography that is open in the editor, on top of what is answered in articles. */
export function answerInBibliographies(answers: Map<string, Handler>, desk: Desk): void {
  answerOnEntries(answers, desk);
  offerRepairs(answers, desk);
}
