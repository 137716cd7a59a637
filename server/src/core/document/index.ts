/**
 * A text, Markdown or plain, becomes blocks of prose, each with an exact map of its offsets; a change is read again only
 * where it stands.
 */
export type { Directive, Document, Edit, Source, SourceBlock } from './types.ts';
export { frontMatterEndOf } from './front-matter.ts';
export { parseDocument } from './parse.ts';
export { toProse, toSource } from './offset-map.ts';
export { lengthOf, sliceOf } from './source.ts';
