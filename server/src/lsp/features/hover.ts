import { HoverRequest } from 'vscode-languageserver';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { attributionAt, claimAt, correctionsAt, meantAt } from '../../core/index.ts';
import type { SourceAttribution, SourceClaim, Span } from '../../core/index.ts';
import { claimCard } from '../cards/claim.ts';
import { alsoIn } from '../cards/elsewhere.ts';
import { knownPersonCard, protectedCard } from '../cards/known-person.ts';
import { quoteCard } from '../cards/quote.ts';
import { severalCard, speakerCard } from '../cards/speaker.ts';
import { citationCard } from '../citing/card.ts';
import { citationAt } from '../citing/symbol.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { knownElsewhere } from '../people/elsewhere.ts';
import { contentOf, markupFor } from '../cards/markup.ts';
import type { Markup } from '../cards/markup.ts';
import { say } from '../../say/index.ts';

/** What is known of the words under the pointer: who it is, who says it, what it stands on. */
export const hover: Feature = {
  register: (ask, desk) =>
    ask<HoverParams, Hover | null>(HoverRequest.type, 'position', (question, params) =>
      answer(desk, question, params),
    ),
};

function answer(desk: Desk, question: Question, { position }: HoverParams): Hover | null {
  const { document, analysis, client } = question;
  const offset = offsetAt(document, position);
  const markup = markupFor(client);
  const cited = citationAt(question, offset);
  const citation = cited ? citationCard(question, markup, cited) : [];
  if (cited && citation.length > 0)
    return { contents: contentOf(markup, citation), range: rangeOf(document, cited.span) };
  const meant = meantAt(analysis, offset);
  const [mention] = meant;
  const said = attributionAt(analysis, offset);
  const claim = claimAt(analysis, offset);
  const also = meant.length === 1 ? alsoIn(markup, knownElsewhere(desk, question, mention.speaker)) : '';
  const cards = [
    ...meant.flatMap(({ speaker }) => protectedCard(question, markup, speaker)),
    ...(meant.length > 1 ? severalCard(question, markup, meant) : []),
    ...(meant.length === 1 ? speakerCard(question, markup, mention, also) : []),
    ...(meant.length === 1 ? knownPersonCard(question, markup, mention.speaker, offset) : []),
    ...(said && !(mention && holds(said.source, offset)) && !isNobodys(said, claim)
      ? quoteCard(question, markup, said)
      : []),
    ...correctedCard(question, markup, offset),
    ...(claim ? claimCard(question, markup, claim) : []),
  ];
  const span = mention ?? (said && pieceAt(said, offset)) ?? claim;
  if (cards.length === 0) return null;
  return { contents: contentOf(markup, cards), range: span && rangeOf(document, span) };
}

/** What the writer corrected there. */
function correctedCard({ analysis }: Question, markup: Markup, offset: number): string[] {
  const made = correctionsAt(analysis, offset);
  return made.length === 0 ? [] : [say('Your correction: {0}.', markup.text(made.join('; ')))];
}

/** Of what nobody says and nothing supports the card of the statement tells just that. */
function isNobodys({ speaker }: SourceAttribution, claim: SourceClaim | undefined): boolean {
  return !speaker && claim?.claim.verdict === 'unsupported';
}

/** The piece of an attribution that an offset is in. */
function pieceAt({ content, cue, source }: SourceAttribution, offset: number): Span | undefined {
  return [...cue, ...source, ...content].find(({ start, end }) => start <= offset && offset <= end);
}

function holds(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset <= end);
}
