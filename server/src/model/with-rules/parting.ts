import type { Span } from '../../core/base/index.ts';
import { tokenAt } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { isQuoted } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';
import { Cover } from '../cover.ts';

/**
 * `declined to comment. In a statement, it had called the fleet safe`: what stands in a later sentence without quotation marks
 * belongs to the cue that the rules see there, where the reader passed it over.
 */
export class Parting {
  readonly #prose: Prose;
  readonly #list: TaggedAttribution[];
  readonly #rules: readonly TaggedAttribution[];
  #contents: Cover | undefined;
  #cues: Cover | undefined;
  #ruled: Cover | undefined;

  constructor(prose: Prose, list: TaggedAttribution[], rules: readonly TaggedAttribution[]) {
    this.#prose = prose;
    this.#list = list;
    this.#rules = rules;
  }

  /** Parts the attribution at `i`; what it loses stands at the end of the list. */
  part(i: number): void {
    const { cue, content } = this.#list[i];
    const last = content[content.length - 1];
    const sentence = sentenceOf(this.#prose, last.start);
    if (sentence <= sentenceOf(this.#prose, cue[0].start)) return;
    const quoted = quotationMark.test(this.#prose.text[last.start]);
    if (quoted && this.#partAnswer(i)) return;
    this.#contents ??= this.#cover(this.#rules, ({ content: told }) => told);
    this.#cues ??= this.#cover(this.#list, (each) => each.cue);
    const own = this.#rules[this.#contents.half([last])];
    if (quoted) return this.#partBeside(i, own);
    if (
      !own ||
      own.cue.length === 0 ||
      sentenceOf(this.#prose, own.cue[0].start) !== sentence ||
      this.#cues.meets(own.cue)
    )
      return;
    this.#list[i] = { ...this.#list[i], content: content.slice(0, -1) };
    this.#list.push(own);
    this.#cues.add(own.cue, 0);
  }

  /**
   * `Marsh laughs when I repeat |this|. |“She still comes.”|` and `Does she regret |anything|? |“Everything.”|`: an answer to whoever
   * writes is not his.
   */
  #partAnswer(i: number): boolean {
    const { cue, source, content } = this.#list[i];
    const { text, sentences } = this.#prose;
    if (isQuoted(this.#prose, [content[0]])) return false;
    const sentence = sentenceOf(this.#prose, cue[0].start);
    const opens = cue[0].start === sentences[sentence].start;
    const asks =
      text[sentences[sentence].end - 1] === '?' || (opens && text.startsWith('Asked ', cue[0].start));
    const own = source.length === 1 && writer.test(text.slice(source[0].start, source[0].end));
    if (!asks && !own) return false;
    const kept = content.filter(({ start }) => sentenceOf(this.#prose, start) <= sentence);
    if (kept.length === 0) return false;
    this.#list.push({ ...this.#list[i], source: [], cue: [], content: content.slice(kept.length) });
    this.#list[i] = { ...this.#list[i], content: kept };
    return true;
  }

  /** `He taps |the case|. |“This one told me.”|`: where the rules see no cue in the sentence before, whoever acts there speaks without one. */
  #partBeside(i: number, own: TaggedAttribution | undefined): void {
    const { cue, content } = this.#list[i];
    if (!own || own.cue.length > 0 || own.source.length === 0) return;
    if (quotationMark.test(this.#prose.text[content[0].start])) return;
    this.#ruled ??= this.#cover(this.#rules, (each) => each.cue);
    if (this.#ruled.meets(cue)) return;
    this.#list[i] = { ...this.#list[i], content: content.slice(0, -1) };
    this.#list.push(own);
  }

  #cover(list: readonly TaggedAttribution[], spansOf: (each: TaggedAttribution) => readonly Span[]): Cover {
    const cover = new Cover(this.#prose);
    list.forEach((each, i) => {
      if (each.within < 0 && spansOf(each).length > 0) cover.add(spansOf(each), i);
    });
    return cover;
  }
}

const writer = /^(?:I|[Ww]e)$/;
const quotationMark = /["'“”‘’«»„]/;

function sentenceOf(prose: Prose, offset: number): number {
  return prose.tokens.sentence[tokenAt(prose, offset)];
}
