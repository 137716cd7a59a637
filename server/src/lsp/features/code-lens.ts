import { CodeLensRequest } from 'vscode-languageserver';
import type { CodeLens } from 'vscode-languageserver';
import { attributionsOf, claimsOf } from '../../core/index.ts';
import type { Analysis, Speaker } from '../../core/index.ts';
import { positionAt } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';
import { later, say } from '../../say/index.ts';

/** Above the article, or above each heading, what stands below it: `9 quotes · 4 people · 2 unnamed · 3 unsupported`. */
export const codeLens: Feature = {
  register: (ask) => ask(CodeLensRequest.type, 'document', answer),
};

/** Blocks [first, end) that one lens speaks of. */
interface Part {
  readonly first: number;
  readonly end: number;
}

function answer(question: Question): CodeLens[] {
  const { analysis, document, settings, client } = question;
  const name = 'ontherecord.showReport';
  const shown = client.commands.has(name);
  return partsOf(analysis, settings.codeLens).flatMap((part) => {
    const title = titleOf(analysis, part);
    if (title === '') return [];
    const start = positionAt(document, analysis.document.starts[part.first]);
    // An editor that does not know our command shows the words alone.
    const command = shown ? { title, command: name, arguments: [document.uri] } : { title, command: '' };
    return [{ range: { start, end: start }, command }];
  });
}

function partsOf({ blocks }: Analysis, wanted: Question['settings']['codeLens']): readonly Part[] {
  if (wanted === 'off' || blocks.length === 0) return [];
  if (wanted === 'article') return [{ first: 0, end: blocks.length }];
  const firsts = blocks.flatMap(({ block }, i) => (i === 0 || block.kind === 'heading' ? [i] : []));
  return firsts.map((first, i) => ({ first, end: firsts[i + 1] ?? blocks.length }));
}

function titleOf(analysis: Analysis, { first, end }: Part): string {
  const said = attributionsOf(analysis).filter(
    ({ block, content }) => first <= block && block < end && content.length > 0,
  );
  const speakers = new Set(said.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const number = (belongs: (speaker: Speaker) => boolean): number => [...speakers].filter(belongs).length;
  const isPerson = ({ kind, named }: Speaker): boolean => named && (kind === 'person' || kind === 'author');
  const isBody = ({ kind, named }: Speaker): boolean => named && kind === 'organisation';
  const unsupported = unsupportedIn(analysis, first, end);
  return [
    count(said.length, later('1 quote'), later('{0} quotes')),
    count(number(isPerson), later('1 person'), later('{0} people')),
    count(number(isBody), later('1 organisation'), later('{0} organisations')),
    count(
      number(({ named }) => !named),
      later('1 unnamed'),
      later('{0} unnamed'),
    ),
    count(unsupported, later('1 unsupported'), later('{0} unsupported')),
  ]
    .filter(Boolean)
    .join(' · ');
}

function unsupportedIn(analysis: Analysis, first: number, end: number): number {
  const { starts, blocks } = analysis.document;
  const last = end - 1;
  const range = { start: starts[first], end: starts[last] + blocks[last].length };
  return claimsOf(analysis, range).filter(({ claim }) => claim.verdict === 'unsupported').length;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : number === 1 ? say(one) : say(many, number);
}
