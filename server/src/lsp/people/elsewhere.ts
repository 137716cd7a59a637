import type { CancellationToken } from 'vscode-languageserver';
import { knownAs, samePersons } from '../../core/index.ts';
import type { Speaker } from '../../core/index.ts';
import { decoded } from '../../protocol/index.ts';
import type { CastMember } from '../beside/cast.ts';
import type { ReadArticle } from '../beside/closed.ts';
import { inTurns } from '../connection/answering.ts';
import type { Desk, Question } from '../desk.ts';

/** Those who are a person of this article, in the other articles of the workspace, which are read where they are not yet. */
export async function elsewhere(
  desk: Desk,
  question: Question,
  speaker: Speaker,
  token: CancellationToken,
): Promise<readonly CastMember[]> {
  return mayBeElsewhere(speaker) ? others(question, speaker, await desk.cast.all(token)) : [];
}

/** The same as far as it is known without waiting. Nobody to be protected: where they occur is told to who asks, alone. */
export function knownElsewhere(desk: Desk, question: Question, speaker: Speaker): readonly CastMember[] {
  const cast = mayBeElsewhere(speaker) ? desk.cast.ready() : undefined;
  if (!cast || knownAs(question.analysis.options.known ?? [], speaker)?.confidential) return [];
  return others(question, speaker, cast).filter((other) => !knownAs(other.known, other)?.confidential);
}

function mayBeElsewhere({ kind, named }: Speaker): boolean {
  return kind === 'person' && named;
}

function others(
  { document, analysis }: Question,
  { name, kind, named, titles, gender }: Speaker,
  cast: readonly CastMember[],
): readonly CastMember[] {
  const here = decoded(document.uri);
  const one = { name, kind, named, titles, gender, known: analysis.options.known ?? [] };
  return samePersons(
    one,
    cast.filter(({ uri }) => decoded(uri) !== here),
  );
}

/** The other articles in which somebody occurs, as they are now, and who it is there. */
export async function articlesWith(
  desk: Desk,
  members: readonly CastMember[],
  token: CancellationToken,
): Promise<{ readonly article: ReadArticle; readonly speakers: readonly Speaker[] }[]> {
  const names = new Map<string, Set<string>>();
  for (const { uri, name } of members) names.set(uri, (names.get(uri) ?? new Set()).add(name));
  const found = await inTurns(
    [...names],
    async ([uri, called]) => {
      const article = await desk.cast.article(uri);
      if (!article) return [];
      const speakers = article.analysis.people.speakers.filter(
        ({ kind, named, name }) => kind === 'person' && named && called.has(name),
      );
      return [{ article, speakers }];
    },
    token,
  );
  return found.flat();
}
