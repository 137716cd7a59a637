import type { SymbolInformation } from 'vscode-languageserver';
import { analyze, introductionOf } from '../../core/index.ts';
import type { Analysis } from '../../core/index.ts';
import { articleGlob, decoded, languageOf, nameOfFile } from '../../protocol/index.ts';
import { openNow } from '../reading/session.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk } from '../desk.ts';
import { symbolKinds } from './symbols.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';

/** Somebody whom an article names. */
interface CastMember {
  readonly symbol: SymbolInformation;
  /** How often the article mentions them, pronouns left out. */
  readonly mentions: number;
}

/** Articles that are not open are read up to this many, and up to this size, in UTF-16 code units. */
const mostArticles = 300;
const longest = 400_000;

/**
 * Everybody whom the articles of the workspace name. Files are found and read when somebody asks for the first time, by
 * rules alone, and read again after they have changed; open articles are as the editor has them.
 */
export function openCast(desk: Desk): { all(): Promise<readonly CastMember[]> } {
  const read = new Map<string, Promise<readonly CastMember[]>>();
  let listed: Promise<readonly string[]> | undefined;

  const forget = (uri: string): void => {
    if (languageOf(uri) === undefined) return;
    if (read.delete(uri)) return;
    // A file that nobody knows yet: the list is made anew.
    listed = undefined;
  };
  const list = async (): Promise<readonly string[]> => {
    const found = await Promise.all(
      desk.folders().map((folder) => desk.files.articles(folder, desk.settings(folder), mostArticles)),
    );
    return [...new Set(found.flat())].slice(0, mostArticles);
  };
  const fromDisk = async (uri: string): Promise<readonly CastMember[]> => {
    const text = await desk.files.read(uri);
    if (text === undefined || text.length > longest) return [];
    const document = openDocument(uri, languageOf(uri) ?? 'plaintext', 0, text);
    return membersOf(document, analyze(document, { enabled: false }));
  };

  return {
    async all() {
      if (!listed) {
        desk.files.watch([articleGlob], forget);
        listed = list();
      }
      const members: CastMember[] = [];
      const open = openNow(desk.sessions());
      for (const session of desk.sessions()) {
        const reading = desk.read(session);
        if (reading.state === 'on') members.push(...membersOf(session.document, reading.analysis));
      }
      for (const uri of await listed) {
        if (open.has(decoded(uri))) {
          read.delete(uri);
          continue;
        }
        let known = read.get(uri);
        if (!known) read.set(uri, (known = fromDisk(uri)));
        members.push(...(await known));
      }
      return members;
    },
  };
}

function membersOf(document: LineDocument, analysis: Analysis): readonly CastMember[] {
  const { uri } = document;
  const containerName = nameOfFile(uri);
  return analysis.people.speakers
    .filter(({ named, kind }) => named && (kind === 'person' || kind === 'organisation'))
    .map((speaker) => ({
      symbol: {
        name: speaker.name,
        kind: symbolKinds[speaker.kind],
        containerName,
        location: { uri, range: rangeOf(document, introductionOf(analysis, speaker)) },
      },
      mentions: speaker.mentions.length,
    }));
}
