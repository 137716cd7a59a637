import { quotedBy } from '../../core/index.ts';
import type { QuotedText } from '../../core/index.ts';
import { nameOfFile } from '../../protocol/index.ts';
import type { Session } from '../reading/session.ts';

/** What the other open articles quote, as far as they have been read. */
export function quotedBeside(sessions: readonly Session[], { uri }: Session): readonly QuotedText[] {
  return sessions.flatMap((other) => {
    if (other.uri === uri || other.reading?.state !== 'on') return [];
    return [quotedBy(other.reading.analysis, other.uri, nameOfFile(other.uri))];
  });
}
