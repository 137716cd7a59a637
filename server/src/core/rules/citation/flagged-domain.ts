import type { Mark } from '../../base/index.ts';
import { findEach, nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, FileFinding, FileInput, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** [The mayor resigned](https://rumours.example/mayor), with rumours.example on the reader’s list. */
export const flaggedDomain: Rule = {
  id: 'citation/flagged-domain',
  severity: 'information',
  title: 'A source on the list of sites to look at twice',
  standard: standards.replicable,
  advice: 'Look whether the site can carry the statement; cite a better one where it cannot.',
  check,
  checkFile,
};

function check({ story, facts: { flaggedDomains } }: RuleInput): readonly BlockFinding[] {
  if (!flaggedDomains || flaggedDomains.size === 0) return nothing;
  return findEach(story.block.marks, flaggedDomains, flaggedLink);
}

function flaggedLink(mark: Mark, flaggedDomains: ReadonlySet<string>): BlockFinding | undefined {
  const domain = mark.kind === 'link' ? flaggedIn(mark.url, flaggedDomains) : undefined;
  if (domain === undefined) return undefined;
  return { start: mark.start, end: mark.end, what: whatOf(domain), confidence: 0.95, fixes: [] };
}

function checkFile({ file, used, flaggedDomains }: FileInput): readonly FileFinding[] {
  if (flaggedDomains.size === 0) return [];
  return file.entries.flatMap(({ key, url, keySpan }) => {
    const domain = used?.has(key) ? flaggedIn(url, flaggedDomains) : undefined;
    return domain === undefined ? [] : [{ ...keySpan, what: whatOf(domain) }];
  });
}

function whatOf(domain: string): string {
  return say('{0} is on your list of sites to look at twice.', domain);
}

/** The listed domain that an address belongs to: `news.example.org` belongs to `example.org`. */
function flaggedIn(url: string, domains: ReadonlySet<string>): string | undefined {
  let host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^@/?#]*@)?([^/?#:]+)/i.exec(url)?.[1].toLowerCase() ?? '';
  while (host !== '') {
    if (domains.has(host)) return host;
    const dot = host.indexOf('.');
    if (dot < 0) return undefined;
    host = host.slice(dot + 1);
  }
  return undefined;
}
