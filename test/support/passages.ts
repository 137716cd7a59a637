import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyze, findingsOf, fixesOf, rules } from '../../server/src/core/index.ts';
import type { Analysis, Tagger } from '../../server/src/core/index.ts';
import { readClient } from '../../server/src/lsp/connection/client.ts';
import { positionAt } from '../../server/src/lsp/text/convert.ts';
import type { Ask, Desk, Question } from '../../server/src/lsp/desk.ts';
import { hover } from '../../server/src/lsp/features/hover.ts';
import { openDocument } from '../../server/src/lsp/text/line-document.ts';
import type { Scope } from './check.ts';
import type { Passage } from './notes.ts';
import { bibliographyOf } from './works.ts';
import { edited } from './edits.ts';

/** A Markdown file whose passages are tests. */
interface SuiteFile {
  readonly name: string;
  readonly path: string;
  readonly scope: Scope;
}

const root = join(import.meta.dirname, '../..');

/** All fixtures and all rule pages. A rule's page is exhaustive about its own rule only: it explains one thing. */
export function suiteFiles(): readonly SuiteFile[] {
  return ['test/fixtures', 'docs/rules'].flatMap((folder) => markdownIn(join(root, folder))).map(suiteFile);
}

export function suiteFile(path: string): SuiteFile {
  const name = relative(root, path);
  return { name, path, scope: name.startsWith('docs') ? { rule: ruleOf(path) } : {} };
}

/** Read by rules alone where no tagger is given. */
export function analyzePassage(passage: Passage, tagger?: Tagger): Analysis {
  const { text, languageId, severities, known, transcripts: notes, bibliography, flaggedDomains } = passage;
  const works = bibliographyOf(bibliography);
  const beside = { known, notes, bibliography: works, flaggedDomains: new Set(flaggedDomains) };
  return analyze({ text, languageId }, { tagger, severities, ...beside });
}

/** The passage's text after the fix with this title, of the finding at the cursor where there is one. */
export function applyFix({ text, cursor }: Passage, analysis: Analysis, title: string): string {
  const titles: string[] = [];
  for (const finding of findingsOf(analysis)) {
    if (cursor !== undefined && (cursor < finding.start || cursor > finding.end)) continue;
    for (const fix of fixesOf(analysis, finding)) {
      titles.push(fix.title);
      if (fix.title !== title) continue;
      return edited(text, fix.edits);
    }
  }
  return `There is no such fix, only: ${titles.join(' | ')}`;
}

/** What a hover at the cursor says in an editor that shows plain text; '' where it says nothing. */
export function hoverText({ text, languageId, cursor = 0 }: Passage, analysis: Analysis): string {
  const document = openDocument('file:///passage', languageId, 0, text);
  const question = { document, analysis, client: readClient({ capabilities: {} } as never), kept: new Map() };
  let said = '';
  const ask: Ask = (_type, _needs, handle) => {
    const params = { textDocument: document, position: positionAt(document, cursor) };
    const answer = handle(question as unknown as Question, params as never, undefined as never) as {
      contents: { value: string };
    } | null;
    said = answer?.contents.value ?? '';
  };
  hover.register(ask, { cast: { ready: () => undefined } } as unknown as Desk, () => undefined);
  return said;
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path));
}

/** The rule that a page is about: the one that its title names; a page of the index is about none. */
function ruleOf(path: string): string {
  const title = /^#\s+(.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return rules.find(({ id }) => title === id || title.startsWith(`${id} `))?.id ?? title;
}
