import { attributionsOf, introductionOf } from '../../core/index.ts';
import type { SourceAttribution, SourceMention, Speaker, SpeakerKind } from '../../core/index.ts';
import { describeSpeaker } from '../../ledger/index.ts';
import { positionAt } from '../convert.ts';
import type { Question } from '../desk.ts';
import type { Markup } from '../markup.ts';
import { shorten, spokenWords } from '../spoken.ts';

/** Quotes of one speaker that a card lists; more would not be read in a hover. */
const listed = 30;

/** Names of one speaker that a card shows. */
const names = 6;

const kinds: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group of people',
  unnamed: 'source',
  document: 'document',
  author: 'author of this article',
};

/** Who somebody is, where they are introduced, and everything they are quoted with. A paragraph each. */
export function speakerCard(
  question: Question,
  markup: Markup,
  { speaker, pronoun, ...at }: SourceMention,
): string[] {
  const { document, analysis } = question;
  const said = attributionsOf(analysis).filter((attribution) => attribution.speaker === speaker);
  const introduced = introductionOf(analysis, speaker);
  const position = positionAt(document, introduced.start);
  const first = markup.link(`line ${position.line + 1}`, document.uri, position);
  const here = document.slice(at.start, at.end);
  return [
    [markup.strong(speaker.name), ...describeSpeaker(speaker).map(markup.text)].join(' · '),
    [what(speaker), amount(said, question), `first mentioned in ${first}`].join(' · '),
    calledBy(speaker, markup),
    pronoun ? `“${markup.text(here)}” is taken to be ${markup.text(speaker.name)}.` : '',
    markup.list(said.slice(0, listed).map((attribution) => quote(attribution, question, markup))),
    said.length > listed ? `… and ${said.length - listed} more` : '',
  ];
}

/** The names used besides the whole one: `Mayor Keller`, `the mayor`. */
function calledBy({ name, aliases }: Speaker, markup: Markup): string {
  const others = aliases.filter((alias) => !alias.endsWith(name));
  if (others.length === 0) return '';
  const shown = others.slice(0, names).map((alias) => `“${markup.text(alias)}”`);
  const more = others.length > names ? ` and ${others.length - names} more` : '';
  return `Called ${shown.join(', ')}${more}.`;
}

function what({ kind, named, official }: Speaker): string {
  const name = kind === 'person' || kind === 'unnamed' ? (named ? 'named ' : 'unnamed ') : '';
  return `${name}${kinds[kind]}${official ? ', official' : ''}`;
}

/** `2 quotations, 31 words` */
function amount(said: readonly SourceAttribution[], question: Question): string {
  const quoted = said.filter(({ kind }) => kind !== 'indirect').length;
  const words = said.reduce(
    (sum, attribution) => sum + wordsIn(spokenWords(question.document, attribution)),
    0,
  );
  const reported = said.length - quoted;
  const parts = [
    quoted > 0 && count(quoted, 'quotation'),
    reported > 0 && count(reported, 'statement in indirect speech', 'statements in indirect speech'),
  ].filter(Boolean);
  return parts.length === 0 ? 'not quoted' : `${parts.join(' and ')}, ${count(words, 'word')}`;
}

function quote(attribution: SourceAttribution, question: Question, markup: Markup): string {
  const { document } = question;
  const start = attribution.content[0]?.start ?? attribution.source[0]?.start ?? 0;
  const text = shorten(spokenWords(document, attribution), 90) || '…';
  return markup.link(text, document.uri, positionAt(document, start));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
