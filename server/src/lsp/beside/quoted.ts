import { quotedBy } from '../../core/index.ts';
import type { QuotedText } from '../../core/index.ts';
import type { Session } from '../reading/session.ts';

/** What the other open articles quote, as far as they have been read. */
export function quotedBeside(sessions: readonly Session[], { uri }: Session): readonly QuotedText[] {
  return sessions.flatMap((other) => {
    if (other.uri === uri || other.reading?.state !== 'on') return [];
    const name = other.uri.slice(other.uri.lastIndexOf('/') + 1);
    return [
      quotedBy(other.reading.analysis, other.uri, decodeURI(name.replace(/%(?![0-9a-f]{2})/gi, '%25'))),
    ];
  });
}
