export type { Directive, Document, Edit, Source, SourceBlock } from './types.ts';
export { frontMatterEndOf } from './front-matter.ts';
export { parseDocument } from './parse.ts';
export { toProse, toSource } from './offset-map.ts';
export { lengthOf, sliceOf } from './source.ts';
