import type { Prose } from '../core/language/index.ts';
import type { Tagged, TaggedAttribution, Tagger, TaggingState } from '../core/tagging/index.ts';
import { link, runsOf } from './link.ts';
import type { Linked, Run } from './link.ts';
import { STRETCH } from './network.ts';
import type { Network } from './network.ts';

/** The tagger that a network makes: labels, put together into attributions. */
export function readerTagger(name: string, network: Network): Tagger {
  return { name, tag: (prose, carry) => tag(network, prose, carry) };
}

function tag(network: Network, prose: Prose, carry: TaggingState): Tagged {
  const { tokens } = prose;
  const attributions: TaggedAttribution[] = [];
  for (let from = 0; from < tokens.count;) {
    const to = stretchEnd(prose, from);
    const { labels } = network.label(prose, carry, from, to);
    for (const linked of link(runsOf(labels, to - from)))
      attributions.push(attributionOf(prose, linked, from));
    from = to;
  }
  return { attributions, continuation: [], carry: { open: false, announced: false } };
}

/** Where a stretch that begins at `from` ends: at a sentence's end where one is near enough. */
function stretchEnd(prose: Prose, from: number): number {
  const { tokens, sentences } = prose;
  const furthest = from + STRETCH;
  if (furthest >= tokens.count) return tokens.count;
  const first = sentences[tokens.sentence[furthest]].firstToken;
  return first > from ? first : furthest;
}

function attributionOf(prose: Prose, linked: Linked, from: number): TaggedAttribution {
  const { tokens } = prose;
  const spans = (runs: readonly Run[]) =>
    runs.map((run) => ({ start: tokens.start[from + run.first], end: tokens.end[from + run.end - 1] }));
  return {
    source: spans(linked.source),
    cue: spans(linked.cue),
    content: spans(linked.content),
    confidence: 0.5,
    within: -1,
    evidence: 'reader',
  };
}
