import type { Cut, DraftMark } from './draft.ts';

/**
 * What generators of sites, wikis and note-takers read as markup in the prose of a block and CommonMark does not: the
 * signs go, and the words that they stand around stay. Each kind is bounded, so that nothing is looked for far away.
 */
export function foreignMarkup(prose: string): Cut[] {
  const cuts: Cut[] = [];
  if (prose.includes('{')) cutAll(prose, template, cuts);
  if (prose.includes(']{')) cutAround(prose, span, cuts);
  if (prose.includes('](')) cutAround(prose, templateLink, cuts);
  if (prose.includes('{')) cutAll(prose, attributes, cuts);
  if (prose.includes('{')) cutAll(prose, struck, cuts);
  if (prose.includes('{')) cutAround(prose, added, cuts);
  if (prose.includes('![[')) cutAll(prose, wikiImage, cuts);
  if (prose.includes('[[')) cutAround(prose, wikiLink, cuts);
  if (prose.includes('==')) cutAround(prose, highlight, cuts);
  if (prose.includes('%%')) cutAll(prose, comment, cuts);
  if (prose.includes(' ^')) cutAll(prose, blockName, cuts);
  if (prose.includes(':::') || prose.includes('!!!') || prose.includes('???')) cutAll(prose, fence, cuts);
  if (prose.includes('<')) cutAll(prose, paragraphTag, cuts);
  const head = callout.exec(prose);
  if (head) cuts.push({ start: 0, end: head[0].length, mark: htmlMark() });
  return cuts;
}

/** `[!NOTE]` at the head of what stands in a quotation without being one. */
export function isCallout(source: string, start: number): boolean {
  const head = /^\[!([a-z]{2,20})\]/i.exec(source.slice(start, start + 24));
  return head !== null && !/^(?:quote|cite)$/i.test(head[1]);
}

/** `{{< figure … >}}`, `{{ page.title }}`, `{% include … %}` */
const template = /\{\{<(?:[^>]|>(?!\}\})){0,600}>\}\}|\{\{[^{}]{0,600}\}\}|\{%(?:[^%]|%(?!\})){0,600}%\}/g;
/** `[the port]({{< ref "port.md" >}})` */
const templateLink = /(\[)([^[\]]{1,400})(\]\(\{[{%][^(){}]{0,200}[}%]\}\))/g;
/** `{: .lead}`, `{#career}`, `{.wide width=50%}`, `{ width=50% }`, `{=html}` */
const attributes = /\{ ?(?:[:#.=]|[a-z-]{1,30}=)[^{}\n]{0,200}\}/gi;
/** `{>>a comment<<}`, `{--struck out--}` */
const struck = /\{>>[^{}]{0,600}<<\}|\{--[^{}]{0,600}--\}/g;
/** `{++added++}` */
const added = /(\{\+\+)([^{}]{1,600})(\+\+\})/g;
/** ` ^summary` at the end of a block names it. */
const blockName = / \^[\w-]{1,60}$/g;
/** `[words]{.smallcaps}` */
const span = /(\[)([^[\]]{1,400})(\]\{(?=[^{}\n]*[.#=])[^{}\n]{1,200}\})/g;
/** `![[harbour.png]]` */
const wikiImage = /!\[\[[^[\]\n]{0,200}\]\]/g;
/** `[[Harbour]]`, `[[Harbour (town)|the harbour]]` */
const wikiLink = /(?<!!)(\[\[(?:[^[\]|\n]{0,200}\|)?)([^[\]|\n]{1,200})(\]\])/g;
/** `==words==` */
const highlight = /(?<!=)(==)(?=[^\s=])([^=]{1,400})(==)(?!=)/g;
/** `%% words %%` */
const comment = /(?<!\S)%%(?!%)(?:[^%]|%(?!%)){1,600}%%/g;
/** `::: warning`, `!!! note "A title"` and `:::`, alone on their lines, and `:class: wide` below the first. */
const fence =
  /(?<![^\n])(?::{3}|!!! |\?\?\?\+? )[^\n]*(?:\n[ \t]*|$)(?::[\w-]{1,40}:[^\n]*(?:\n[ \t]*|$)){0,9}|\n[ \t]*:{3}[^\n]*$/g;
/** `<p>` at the head of a line. */
const paragraphTag = /(?<![^\n])<p(?: [^<>\n]{0,200})?>/gi;
/** `[!NOTE]`, with its title where more lines follow. */
const callout = /^\[![A-Za-z]{2,20}\][+-]?(?:[^\n]*\n[ \t]*|[ \t]*)/;

function cutAll(prose: string, pattern: RegExp, cuts: Cut[]): void {
  for (const { index, 0: found } of prose.matchAll(pattern))
    cuts.push({ start: index, end: index + found.length, mark: htmlMark() });
}

/** Of three groups the first and the last are cut. */
function cutAround(prose: string, pattern: RegExp, cuts: Cut[]): void {
  for (const { index, 1: opening, 2: words, 3: closing } of prose.matchAll(pattern)) {
    const close = index + opening.length + words.length;
    cuts.push({ start: index, end: index + opening.length, mark: htmlMark() });
    cuts.push({ start: close, end: close + closing.length, mark: htmlMark() });
  }
}

/** What is left of markup without meaning to us. */
export function htmlMark(): DraftMark {
  return { kind: 'html', start: 0, end: 0 };
}
