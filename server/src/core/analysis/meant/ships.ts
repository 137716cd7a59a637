import { tokenAt } from '../../language/index.ts';
import type { Telling } from './telling.ts';

/**
 * `The boat was launched in May. |She| was eighteen feet long.`: whether a “she” may be a ship of which this sentence or the one
 * before it tells.
 */
export function mayBeShip({ block: { prose } }: Telling, offset: number): boolean {
  const { sentences, text, tokens } = prose;
  const at = tokens.sentence[tokenAt(prose, offset)];
  const here = text.slice(sentences[at].start, Math.min(sentences[at].end, offset + farthest));
  if (!ofShips.test(here)) return false;
  const before = at > 0 ? sentences[at - 1] : sentences[at];
  return ship.test(text.slice(before.start, Math.min(before.end, before.start + farthest)));
}

const farthest = 300;
const ship =
  /\b(?:ship|boat|yacht|vessel|ferry|trawler|schooner|frigate|destroyer|submarine|tanker|freighter|steamer|liner|lifeboat|sloop|ketch|dinghy|barge|HMS|USS|MV|SS)\b/;
/** What is told of ships and of nobody else. */
const ofShips =
  /\b(?:(?:feet|metres|meters|foot|ft) (?:long|wide|deep)|tons|tonnes|hull|keel|masts?|knots|launched|capsized|ran aground|berthed|moored|was built|was sunk|sank in|leaked|sister ship|her (?:crew|captain|decks?|sails|maiden voyage|cargo))\b/;
