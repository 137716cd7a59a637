import type { Analysis, SourceText } from '../../core/index.ts';
import { linkedTexts, pathAt, decodedText } from '../../protocol/index.ts';
import type { Host } from '../host.ts';

/** Transcripts and notes that articles link in their front matter, each read once. */
export interface Transcripts {
  /** Those of an article that are there; one that is not is complained of. `file` is the article’s path, `-` for standard input. */
  of(file: string, analysis: Analysis): Promise<readonly SourceText[]>;
}

export function openTranscripts(host: Host): Transcripts {
  const read = new Map<string, Promise<SourceText | undefined>>();

  function readText(path: string): Promise<SourceText | undefined> {
    let reading = read.get(path);
    if (!reading) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      reading = host.readFile(path).then(
        (bytes) => ({ uri: path, name, text: decodedText(bytes) }),
        () => undefined,
      );
      read.set(path, reading);
    }
    return reading;
  }

  return {
    async of(file, { document: { frontMatter } }) {
      const texts: SourceText[] = [];
      for (const written of linkedTexts(frontMatter)) {
        const own = host.absolute(file === '-' ? 'article' : file);
        const text = await readText(host.shown(pathAt(own.slice(0, own.lastIndexOf('/')), written)));
        if (text) texts.push(text);
        else host.complain(`${file}: the transcript “${written}” is not there.`);
      }
      return texts;
    },
  };
}
