import { Lexicon } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import type { Prose } from '../../core/language/index.ts';
import type { Tagged, TaggedAttribution } from '../../core/tagging/index.ts';
import { Cover } from '../cover.ts';
import { lastWord } from '../spans.ts';

/** Adds to `outer` what only the rules see, where nothing else is. */
export function fill(prose: Prose, outer: TaggedAttribution[], rules: Tagged): void {
  let taken: Cover | undefined;
  const until = outer.length;
  for (const each of rules.attributions) {
    if (each.within >= 0 || !isFilling(prose, each)) continue;
    if (!taken) {
      taken = new Cover(prose);
      for (let i = 0; i < until; i++) {
        taken.add(outer[i].content, i);
        taken.add(outer[i].cue, i);
        taken.add(outer[i].source, i);
      }
    }
    const inner = each.evidence === 'clause, then cue' ? taken.half(each.content) : -1;
    if (inner >= 0 && !taken.meets(each.cue) && !taken.meets(each.source) && holds(each, outer[inner])) {
      outer[inner] = each;
      continue;
    }
    // A participle shares its source with what was said before it, and “says Keller, who added” with what follows.
    const source = !SHARING.has(each.evidence) && taken.meets(each.source);
    if (!source && !taken.meets(each.content) && !taken.meets(each.cue)) outer.push(each);
  }
}

/** `|Tests showed that the water was safe|, the mayor said`: whether all that somebody says, and that they do, is what another says. */
function holds(
  { content: [{ start, end }] }: TaggedAttribution,
  { source, cue, content }: TaggedAttribution,
): boolean {
  for (const spans of [source, cue, content])
    for (const span of spans) if (span.start < start || span.end > end) return false;
  return source.length > 0 && cue.length > 0;
}

const SHARING: ReadonlySet<string> = new Set([
  'participle',
  'cue, then clause',
  'clause, then cue',
  'quotation alone',
  'told before',
  'beside an act',
]);

/** Whether a pattern is right more often than not where the reader sees nothing: some with certain cues only, some in headlines. */
function isFilling(prose: Prose, each: TaggedAttribution): boolean {
  const { evidence, cue, content, source } = each;
  switch (evidence) {
    case 'clause, then cue':
    case 'as told':
    case 'said of which':
    case 'reported of':
    case 'told before':
    case 'beside an act':
      return true;
    case 'cue, then clause':
      return endsIn(prose, cue[0], telling) || isHeadline(prose);
    case 'speech noun':
      return matches(prose, cue[0], being);
    case 'cue, then question':
      return endsIn(prose, cue[0], toldTo);
    case 'cue, then that':
      return endsIn(prose, cue[0], hearing) || isOfSomebody(prose, each);
    case 'cue, then object':
      return (
        endsIn(prose, cue[0], toldTo) ||
        (isHeadline(prose) && matches(prose, cue[0], warning)) ||
        (matches(prose, cue[0], bidding) && matches(prose, content[0], task))
      );
    case 'participle':
      return endsIn(prose, cue[0], saying) || matches(prose, cue[0], referring);
    case 'cue, then colon':
    case 'quotation alone':
      return isAmidst(prose, content, source);
    default:
      return false;
  }
}

/**
 * `She nodded. “Not in the war.”`: whole sentences of quotation in the midst of a paragraph are speech, and so are those that open
 * one in which somebody acts behind them. Others may as well be a title, or an excerpt with its author’s name behind it, and the
 * reader says which.
 */
function isAmidst({ text }: Prose, [first]: readonly Span[], source: readonly Span[]): boolean {
  return (first.start > 0 || source.length > 0) && opening.test(text.slice(first.start, first.start + 3));
}

const opening = /^[“"‘'«]\s?[^\p{Ll}]/u;

/** `Their view |is| that …` */
const being = /\s(?:is|was|are|were)$/;
const referring = /\breferring to$/;
/** `Experts |warn of| a third wave` */
const warning = /^(?:warns?|calls?|push(?:es)?) (?:of|for|against|about|on)$/;

/** Verbs that ask or order somebody to do something, at the end of the cue, … */
const bidding =
  /\b(?:directed|directs|tasked|tasks|admonishe[ds]|instruct(?:ed|s)|advise[ds]?|ask(?:ed|s)|urge[ds]?|begged|begs|beseeched|commanded|pressed|petitioned|counselled|(?:appealed|appeals|prayed) to|pleaded with|prevailed on)$/;
/** … and what: “directed |the police to file a reply|”, but not “directed the film”. */
const task = / to \p{Ll}/u;

const telling = new Lexicon([[1, 'told tells claims insists']]);
const hearing = new Lexicon([
  [1, 'heard hears states record told tells informed informs assured assures notified notifies'],
]);
const speaking = new Lexicon([[1, 'said says stated added announced explained argued']]);
const toldTo = new Lexicon([
  [1, 'told tells entreated implored enjoined lauded hailed felicitated commended applauded saluted'],
  [
    1,
    'castigated lambasted excoriated pilloried upbraided flayed decried bemoaned denounced debunked rebuked',
  ],
]);
const saying = new Lexicon([
  [1, 'adding saying claiming announcing insisting telling stressing noting suggesting recalling'],
]);

/** Whether somebody else than the writer says, finds or shows that something is so: `The union maintained |that the road was closed|`. */
function isOfSomebody(prose: Prose, { source, cue, content: [{ start, end }] }: TaggedAttribution): boolean {
  const { text } = prose;
  if (source.length !== 1 || /^(?:i|we|you|it|that|which)$/i.test(text.slice(source[0].start, source[0].end)))
    return false;
  if (endsIn(prose, cue[0], speaking)) return true;
  return /^that (?:(?:the|an?|he|she|it|they|his|her|its|their|this|these|those|there|some|many|few|most|more|all|no|two|three|four|five|six)\b|[\p{Lu}\p{N}])/u.test(
    text.slice(start, Math.min(end, start + 12)),
  );
}

function endsIn({ text }: Prose, span: Span, words: Lexicon): boolean {
  return words.get(lastWord(text, span)) > 0;
}

function matches({ text }: Prose, { start, end }: Span, pattern: RegExp): boolean {
  return pattern.test(text.slice(start, end));
}

function isHeadline({ tokens, sentences, text }: Prose): boolean {
  return tokens.count < 20 && sentences.length === 1 && /[^.:;,!?\u2026]$/.test(text);
}
