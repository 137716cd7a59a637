import type { Analysis, SourceText } from '../../core/index.ts';
import { linkedTexts } from '../../protocol/index.ts';
import { globOf } from '../connection/files.ts';
import type { Files } from '../connection/files.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import { resolve } from './works-named.ts';

/** Transcripts and notes that open articles link in their front matter: `transcript: interview.txt`, `notes: [a.md, b.vtt]`. */
export interface Transcripts {
  /** Those that are read by now: the same list until something changes. */
  known(uri: string): readonly SourceText[] | undefined;
  /** Looks which files an article links, and reads them. */
  look(uri: string, analysis: Analysis): void;
  /** One of those files, for places in it. */
  document(uri: string): LineDocument | undefined;
  closed(uri: string): void;
}

export function openTranscripts(files: Files, changed: (uri: string) => void): Transcripts {
  const shelves = new Map<string, { named: string; texts: readonly SourceText[] | undefined }>();
  const watched = new Set<string>();

  function watch(name: string): void {
    if (watched.has(name)) return;
    watched.add(name);
    files.watch([globOf(name)], (touched) => {
      for (const [uri, shelf] of shelves)
        if (shelf.texts?.some((text) => text.uri === touched)) void read(uri, shelf.named);
    });
  }

  async function read(uri: string, named: string): Promise<void> {
    const shelf = shelves.get(uri);
    const texts: SourceText[] = [];
    for (const path of named.split(', ').filter(Boolean)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const there = resolve(uri.slice(0, uri.lastIndexOf('/') + 1), path);
      watch(name);
      const text = await files.read(there);
      if (text !== undefined) texts.push({ uri: there, name, text });
    }
    if (!shelf || shelves.get(uri) !== shelf || shelf.named !== named) return;
    shelf.texts = texts;
    changed(uri);
  }

  return {
    known: (uri) => shelves.get(uri)?.texts,
    look(uri, { document: { frontMatter } }) {
      const named = linkedTexts(frontMatter).join(', ');
      const before = shelves.get(uri);
      if ((before?.named ?? '') === named) return;
      if (named === '') {
        shelves.delete(uri);
        changed(uri);
        return;
      }
      shelves.set(uri, { named, texts: before?.texts });
      void read(uri, named);
    },
    document(uri) {
      for (const { texts } of shelves.values()) {
        const found = texts?.find((text) => text.uri === uri);
        if (found) return openDocument(uri, 'plaintext', 0, found.text);
      }
      return undefined;
    },
    closed: (uri) => void shelves.delete(uri),
  };
}
