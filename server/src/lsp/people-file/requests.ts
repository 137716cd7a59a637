import { knownAs, speakerAt } from '../../core/index.ts';
import { addPersonMethod, personAtMethod } from '../../protocol/index.ts';
import type {
  AddPersonParams,
  AddPersonResult,
  PersonAtParams,
  PersonAtResult,
} from '../../protocol/index.ts';
import { invalid } from '../connection/answering.ts';
import type { Handler } from '../connection/answering.ts';
import { isPosition, offsetAt } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { asArticleTells, enter } from './entering.ts';

/** Answers our client's commands: who is at a place, and the edit that enters somebody. */
export function answerPeopleRequests(answers: Map<string, Handler>, desk: Desk): void {
  answers.set(personAtMethod, (params) => personAt(desk, params as PersonAtParams));
  answers.set(addPersonMethod, (params) => addPerson(desk, params as AddPersonParams));
}

async function personAt(desk: Desk, { uri, position }: PersonAtParams): Promise<PersonAtResult> {
  if (typeof uri !== 'string' || !isPosition(position)) throw invalid('The request names no place.');
  const unsure = await desk.people.unsure(uri);
  const question = questionAbout(desk, uri);
  if (!question) return null;
  const { analysis, document } = question;
  const mention = speakerAt(analysis, offsetAt(document, position));
  if (!mention || mention.speaker.kind !== 'person' || !mention.speaker.named) return null;
  const { speaker } = mention;
  const known = knownAs(analysis.options.known ?? [], speaker);
  return {
    person: asArticleTells(speaker),
    known: known ? { id: known.id, confidential: known.confidential, wikidata: known.wikidata } : undefined,
    unsure,
  };
}

async function addPerson(desk: Desk, { uri, person, known }: AddPersonParams): Promise<AddPersonResult> {
  if (typeof uri !== 'string' || typeof person?.name !== 'string') throw invalid('The request names nobody.');
  return (await enter(desk, uri, person, known)) ?? null;
}
