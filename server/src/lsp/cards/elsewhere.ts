import { nameOfFile } from '../../protocol/index.ts';
import { say } from '../../say/index.ts';
import type { CastMember } from '../beside/cast.ts';
import type { Markup } from './markup.ts';

/** So many other articles are named. */
const named = 3;

/** `Also in 5 other articles: bridge.md, clinic.md, ferry.md and 2 more.` Each leads to where they are introduced there. */
export function alsoIn(markup: Markup, members: readonly CastMember[]): string {
  const articles = [...new Map(members.map((member) => [member.uri, member])).values()];
  if (articles.length === 0) return '';
  const shown = articles.slice(0, named);
  const links = shown
    .map(({ uri, introduced }) => markup.link(nameAmong(shown, uri), uri, introduced.start))
    .join(', ');
  if (articles.length === 1) return say('Also in another article: {0}.', links);
  return articles.length > named
    ? say('Also in {0} other articles: {1} and {2} more.', articles.length, links, articles.length - named)
    : say('Also in {0} other articles: {1}.', articles.length, links);
}

/** Many sites call every article `index.md`: the folder tells such apart. */
function nameAmong(members: readonly CastMember[], uri: string): string {
  const name = nameOfFile(uri);
  const alike = members.filter((other) => nameOfFile(other.uri) === name);
  return alike.length > 1 ? `${nameOfFile(uri.slice(0, uri.lastIndexOf('/')))}/${name}` : name;
}
