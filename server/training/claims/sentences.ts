import type { Span } from '../../src/core/base/index.ts';
import { meanOfOwn } from '../../src/core/claims/chance/embedding.ts';
import { features, mayAssert } from '../../src/core/claims/chance/features.ts';
import { isStatement, situationsOf } from '../../src/core/claims/sentence/situation.ts';
import { openingBlocks } from '../../src/core/claims/index.ts';
import { analyze, ruleTagger } from '../../src/core/index.ts';
import type { AnalysedBlock } from '../../src/core/analysis/types.ts';
import type { BlockQuotes } from '../../src/core/quotes/index.ts';
import type { Tagger } from '../../src/core/index.ts';
import { sourceSpan } from '../../src/core/analysis/places.ts';
import type { Article, Spans } from '../gold.ts';
import { labelOf } from '../invented.ts';

/** An article of the annotated corpus; ranges are UTF-16 offsets into `text`. */
export interface GoldArticle extends Article {
  readonly sentences: readonly { readonly range: Spans[number]; readonly label: string }[];
  /** Of an article that we annotated, instead: where unsupported sentences start, and those on which annotators differ. */
  readonly unsupported?: readonly number[];
  readonly disputed?: readonly number[];
}

/** One sentence as the model sees it, with the annotator's label. */
export interface Example {
  readonly article: number;
  readonly values: readonly number[];
  /** What the opening of its article is like. */
  readonly opening: Opening;
  /** The mean of the reader's states over the sentence's own words; none where the reader was not asked. */
  readonly states: readonly number[] | undefined;
  readonly label: string;
  /** False: quotation, question or fragment; the model is not asked. */
  readonly asked: boolean;
  readonly text: string;
}

/** The values of all statements of an opening together, and how many they are. */
export interface Opening {
  readonly sums: readonly number[];
  readonly sentences: number;
}

/** How attributions are found: as annotated, by the rules, or by the trained reader. */
export type AttributionsFrom = 'gold' | 'rules' | 'reader';

/** `reader`: one whose embeddings are its states. It reads every article, whoever finds the attributions. */
export function examplesOf(
  articles: readonly GoldArticle[],
  from: AttributionsFrom,
  reader: Tagger,
): Example[] {
  return articles.flatMap((article, index) => examplesOfArticle(article, index, from, reader));
}

/** The rules' attributions beside the reader's states. */
function rulesBeside(reader: Tagger): Tagger {
  return {
    name: `rules beside ${reader.name}`,
    tag(blocks, carry) {
      const states = reader.tag(blocks, carry);
      return ruleTagger
        .tag(blocks, carry)
        .map((tagged, i) => ({ ...tagged, embeddings: states[i].embeddings }));
    },
  };
}

function examplesOfArticle(
  article: GoldArticle,
  index: number,
  from: AttributionsFrom,
  reader: Tagger,
): Example[] {
  const analysis = analyze(
    { text: article.text, languageId: 'plaintext' },
    { tagger: from === 'reader' ? reader : rulesBeside(reader) },
  );
  const { genre } = analysis.memory.piece;
  const blocks = analysis.blocks.map(({ block, prose, quotes }, number) => {
    const at = sourceSpan(analysis, number, { start: 0, end: prose.text.length }).start;
    return {
      block,
      prose,
      quotes: from === 'gold' ? goldQuotes(article, at, prose.text.length) : taggedQuotes(prose, quotes),
    };
  });
  const read = blocks.map((now, number) => {
    const { voice, situations } = situationsOf(now, blocks[number - 1], { genre, tenor: 0 });
    const { embeddings } = now.prose.tagged;
    const sentences = situations.map((situation, i) => ({
      values: features.map(([, value]) => value(situation)),
      states: embeddings && Array.from(meanOfOwn(embeddings, now.prose.sentences[i], voice)),
      asked: mayAssert(situation),
    }));
    return { now, sentences };
  });
  const statements = read
    .slice(0, openingBlocks)
    .filter(({ now }) => isStatement(now))
    .flatMap(({ sentences }) => sentences);
  const opening = {
    sums: features.map((_, j) => statements.reduce((sum, { values }) => sum + values[j], 0)),
    sentences: statements.length,
  };
  return read.flatMap(({ now: { prose }, sentences }, number) =>
    sentences.flatMap((sentence, i) => {
      const { start, end } = sourceSpan(analysis, number, prose.sentences[i]);
      const label = labelAt(article, start, end);
      const text = article.text.slice(start, end);
      return label ? [{ ...sentence, article: index, opening, label, text }] : [];
    }),
  );
}

/** The label of the annotated sentence that shares most with this one; none when they share less than half. */
function labelAt(article: GoldArticle, start: number, end: number): string | undefined {
  const { sentences, unsupported, disputed } = article;
  if (unsupported) return labelOf({ unsupported, disputed }, start, end);
  let label: string | undefined;
  let most = (end - start) / 2;
  for (const { range, label: given } of sentences) {
    const shared = Math.min(end, range[1]) - Math.max(start, range[0]);
    if (shared > most) [most, label] = [shared, given];
  }
  return label;
}

/** Speakers do not matter here: what the tagger found is enough, even where nobody was found to have said it. */
function taggedQuotes({ tagged }: AnalysedBlock['prose'], quotes: BlockQuotes): BlockQuotes {
  const { attributions, continuation } = tagged;
  return {
    ...quotes,
    continuation,
    attributions: attributions.map((said) => ({ ...said, ...nobody })),
  };
}

const nobody = { kind: 'indirect', speaker: -1, mention: -1, evidence: [] } as const;

function goldQuotes({ attributions }: GoldArticle, at: number, length: number): BlockQuotes {
  const clip = (ranges: Spans): Span[] =>
    ranges
      .map(([start, end]) => ({ start: Math.max(0, start - at), end: Math.min(length, end - at) }))
      .filter(({ start, end }) => start < end);
  const here = attributions
    .map(({ source, cue, content }) => ({ source: clip(source), cue: clip(cue), content: clip(content) }))
    .filter(({ source, cue, content }) => source.length + cue.length + content.length > 0);
  return {
    attributions: here
      .filter(({ source, cue }) => source.length + cue.length > 0)
      .map((spans) => ({
        ...spans,
        ...nobody,
        within: -1,
        confidence: 1,
      })),
    continuation: here
      .filter(({ source, cue }) => source.length + cue.length === 0)
      .flatMap(({ content }) => content),
    unattributed: [],
    carry: { speaker: -1, open: false, guest: -1, asker: -1, asked: false, turns: [-1, -1] },
  };
}
