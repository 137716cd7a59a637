import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import { isOneVoice, ruleTagger } from '../core/tagging/index.ts';
import type { Tagged, TaggedAttribution, Tagger, TaggingState } from '../core/tagging/index.ts';
import { combine } from './with-rules/combine.ts';
import { Cover, startCovers } from './cover.ts';
import { featuresOf, marginsOf } from './confidence.ts';
import { hintsOf } from './hints.ts';
import { link, runsOf } from './link.ts';
import type { Run } from './link.ts';
import { STRETCH } from './network/layout.ts';
import type { Network } from './network/network.ts';

/** The confidence of an attribution with these features. */
export type Judge = (features: Float64Array) => number;

/** The tagger that a network makes: the rules' hints and its own labels, put together into attributions; `width`: of its embeddings. */
export function readerTagger(name: string, network: Network, judge: Judge, width: number): Tagger {
  const model = { network, judge, width };
  return {
    name,
    tag(blocks, carry) {
      // All blocks by the rules, then all by the network: either needs the processor's near memory for itself.
      const rules = ruleTagger.tag(blocks, carry);
      return blocks.map((prose, i) => tagBlock(model, prose, i === 0 ? carry : rules[i - 1].carry, rules[i]));
    },
  };
}

interface Model {
  readonly network: Network;
  readonly judge: Judge;
  /** Of the embeddings. */
  readonly width: number;
}

/** What the network and the rules see in a block, put together. */
function tagBlock(
  { network, judge, width }: Model,
  prose: Prose,
  carry: TaggingState,
  rules: Tagged,
): Tagged {
  const { tokens } = prose;
  if (isOfOneVoice(prose, rules)) return rules;
  const hints = room(tokens.count);
  hintsOf(prose, rules.attributions, hints);
  startCovers();
  const ruled = new Cover(prose);
  for (let i = 0; i < rules.attributions.length; i++)
    if (rules.attributions[i].within < 0) ruled.add(rules.attributions[i].content, i);
  const attributions: TaggedAttribution[] = [];
  const embeddings = width > 0 ? { width, values: new Int16Array(width * tokens.count) } : undefined;
  for (let from = 0; from < tokens.count;) {
    const to = stretchEnd(prose, from);
    const labelled = network.label(prose, carry, hints, from, to);
    if (embeddings) embeddings.values.set(labelled.embeddings.subarray(0, width * (to - from)), width * from);
    const runs = runsOf(labelled.labels, to - from);
    const stretch = { first: from, count: to - from, margins: marginsOf(labelled, to - from, runs) };
    for (const linked of link(runs)) {
      const content = spansOf(prose, linked.content, from);
      attributions.push({
        source: spansOf(prose, linked.source, from),
        cue: spansOf(prose, linked.cue, from),
        content,
        confidence: judge(featuresOf(prose, stretch, linked, content, rules.attributions, ruled)),
        within: -1,
        evidence: 'reader',
      });
    }
    from = to;
  }
  return {
    attributions: combine(prose, attributions, rules),
    continuation: rules.continuation,
    carry: rules.carry,
    embeddings,
  };
}

/** Whether the rules see by its form that the whole block is one speaker's. */
function isOfOneVoice({ tokens, quotations }: Prose, { attributions, continuation }: Tagged): boolean {
  if (attributions.length > 0) return isOneVoice(attributions[0].evidence);
  if (continuation.length !== 1 || continuation[0].end !== tokens.end[tokens.count - 1]) return false;
  return quotations.length === 0 || quotations[0].start !== continuation[0].start || quotations[0].closed;
}

/** Room for one hint a token, used again from block to block. */
let scratch = new Uint8Array(1024);

function room(count: number): Uint8Array {
  if (count > scratch.length) scratch = new Uint8Array(2 * count);
  return scratch;
}

/** Where a stretch that begins at `from` ends: at a sentence's end where one is near enough. */
function stretchEnd(prose: Prose, from: number): number {
  const { tokens, sentences } = prose;
  const furthest = from + STRETCH;
  if (furthest >= tokens.count) return tokens.count;
  const first = sentences[tokens.sentence[furthest]].firstToken;
  return first > from ? first : furthest;
}

function spansOf({ tokens }: Prose, runs: readonly Run[], from: number): readonly Span[] {
  if (runs.length === 0) return nowhere;
  return runs.map(({ first, end }) => ({
    start: tokens.start[from + first],
    end: tokens.end[from + end - 1],
  }));
}

const nowhere: readonly Span[] = [];
