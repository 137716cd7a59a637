import type { Handler } from '../connection/answering.ts';
import type { Desk } from '../desk.ts';
import { offerPeopleActions } from './actions.ts';
import { completePeopleFiles } from './completion.ts';
import { answerPeopleRequests } from './requests.ts';
export { tellProblems } from './problems.ts';

/** Everything that is answered about people files and from them, on top of what features answer. */
export function answerAboutPeople(answers: Map<string, Handler>, desk: Desk): void {
  offerPeopleActions(answers, desk);
  completePeopleFiles(answers, desk);
  answerPeopleRequests(answers, desk);
}
