import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import type { Event } from 'micromark-util-types';
import { setApart } from './set-apart.ts';

// The tokenizer of remark-parse and the syntax of remark-gfm and remark-math, without the tree that
// remark makes of it: tokens say where every piece of text stands, and a tree does not. Literal autolinks are left to
// `findUrls`, which the rest of the core uses, too: as a syntax extension they are tried at every letter.
const syntax = [
  gfmTable(),
  gfmFootnote(),
  gfmStrikethrough(),
  gfmTaskListItem(),
  // Formulas that stand apart are closed by more than two lone dollar signs: they are ours.
  { text: math().text },
  setApart(),
];

/** Combining the syntax takes longer than reading a paragraph: one parser serves all, its state set anew each time. */
const parser = parse({ extensions: syntax });

/**
 * The tokens of a stretch of Markdown that begins at the beginning of a top-level block. Offsets count in `markdown`.
 * `definitions` are the normalized labels of all link definitions of the document; a footnote reference is one whether or
 * not the document defines it.
 */
export function tokenize(markdown: string, definitions: ReadonlySet<string>): Event[] {
  parser.lazy = {};
  parser.defined = new KnownLabels((label) => definitions.has(label));
  (parser as { gfmFootnotes?: string[] }).gfmFootnotes = new KnownLabels(() => true);
  return postprocess(parser.document().write(preprocess()(markdown, undefined, true)));
}

/** Stands in for micromark's lists of labels met so far, which know nothing of the rest of the document and are searched from end to end. */
class KnownLabels extends Array<string> {
  readonly #isKnown: (label: string) => boolean;

  constructor(isKnown: (label: string) => boolean) {
    super();
    this.#isKnown = isKnown;
  }

  override includes(label: string): boolean {
    return this.#isKnown(label);
  }
}
