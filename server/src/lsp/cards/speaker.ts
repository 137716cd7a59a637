import { introductionOf } from '../../core/index.ts';
import type { SourceAttribution, SourceMention, Speaker, SpeakerKind } from '../../core/index.ts';
import { describeSpeaker, saidIn } from '../../ledger/index.ts';
import { positionAt } from '../text/convert.ts';
import type { Question } from '../desk.ts';
import type { Markup } from './markup.ts';
import { shorten, spokenWords } from './spoken.ts';
import { later, say } from '../../say/index.ts';

/** Quotes of one speaker that a card lists; more would not be read in a hover. */
const listed = 30;

/** Names of one speaker that a card shows. */
const names = 6;

/** What somebody is, with a name and without. */
const kinds: Readonly<Record<SpeakerKind, readonly [string, string]>> = {
  person: [later('named person'), later('unnamed person')],
  organisation: [later('organisation'), later('organisation')],
  group: [later('group of people'), later('group of people')],
  unnamed: [later('named source'), later('unnamed source')],
  document: [later('document'), later('document')],
  author: [later('author of this article'), later('author of this article')],
};

/**
 * Who somebody is, where they are introduced, and everything they are quoted with. A paragraph each; `also` is what is said
 * of other articles.
 */
export function speakerCard(
  question: Question,
  markup: Markup,
  { speaker, pronoun, mentioned, ...at }: SourceMention,
  also: string,
): string[] {
  const { document, analysis } = question;
  const said = saidIn(analysis).filter((attribution) => attribution.speaker === speaker);
  const introduced = introductionOf(analysis, speaker);
  const position = positionAt(document, introduced.start);
  const first = markup.link(say('line {0}', position.line + 1), document.uri, position);
  const here = document.slice(at.start, at.end);
  return [
    [markup.strong(speaker.name), ...describeSpeaker(speaker).map(markup.text)].join(' · '),
    [what(speaker), amount(said, question), say('first mentioned in {0}', first)].join(' · '),
    calledBy(speaker, markup),
    also,
    pronoun || !mentioned
      ? say('“{0}” is taken to be {1}.', markup.text(here), markup.text(speaker.name))
      : '',
    markup.list(said.slice(0, listed).map((attribution) => quote(attribution, question, markup))),
    said.length > listed ? say('… and {0} more', said.length - listed) : '',
  ];
}

/** Words that mean several: `“Both brothers” are taken to be Tom Rill and Ned Rill.`, and each with what they are. */
export function severalCard(
  question: Question,
  markup: Markup,
  mentions: readonly SourceMention[],
): string[] {
  const { document, analysis } = question;
  const [{ start, end }] = mentions;
  const people = mentions.map(({ speaker }) => {
    const position = positionAt(document, introductionOf(analysis, speaker).start);
    const name = markup.link(speaker.name, document.uri, position);
    return [name, ...describeSpeaker(speaker).map(markup.text)].join(' · ');
  });
  return [say('“{0}” is taken to be:', markup.text(document.slice(start, end))), markup.list(people)];
}

/** The names used besides the whole one: `Mayor Keller`, `the mayor`. */
function calledBy({ name, aliases }: Speaker, markup: Markup): string {
  const folded = new Set<string>();
  const others = aliases.filter((alias) => {
    const again = folded.has(alias.toLowerCase());
    folded.add(alias.toLowerCase());
    return !again && !alias.toLowerCase().endsWith(name.toLowerCase());
  });
  if (others.length === 0) return '';
  const shown = others.slice(0, names).map((alias) => say('“{0}”', markup.text(alias)));
  return others.length > names
    ? say('Called {0} and {1} more.', shown.join(', '), others.length - names)
    : say('Called {0}.', shown.join(', '));
}

function what({ kind, named, official }: Speaker): string {
  const is = say(kinds[kind][named ? 0 : 1]);
  return official ? `${is}, ${say('official')}` : is;
}

/** `2 quotations, 31 words` */
function amount(said: readonly SourceAttribution[], question: Question): string {
  const quoted = said.filter(({ kind }) => kind !== 'indirect').length;
  const words = said.reduce(
    (sum, attribution) => sum + wordsIn(spokenWords(question.document, attribution)),
    0,
  );
  const reported = said.length - quoted;
  if (said.length === 0) return say('not quoted');
  const quotations = quoted === 1 ? say('1 quotation') : say('{0} quotations', quoted);
  const statements =
    reported === 1
      ? say('1 statement in indirect speech')
      : say('{0} statements in indirect speech', reported);
  const both =
    quoted > 0 && reported > 0
      ? say('{0} and {1}', quotations, statements)
      : quoted > 0
        ? quotations
        : statements;
  return `${both}, ${words === 1 ? say('1 word') : say('{0} words', words)}`;
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
