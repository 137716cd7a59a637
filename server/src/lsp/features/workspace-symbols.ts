import { WorkspaceSymbolRequest } from 'vscode-languageserver';
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { CastMember } from '../beside/cast.ts';
import type { Feature } from '../desk.ts';
import { nameOfFile } from '../../protocol/index.ts';
import { symbolKinds } from '../people/symbols.ts';

/** So many people are named at once; a longer word names fewer. */
const most = 200;

/** The people and bodies of all articles, open or not, the best known first. */
export const workspaceSymbols: Feature = {
  register(_ask, desk, listen) {
    listen(WorkspaceSymbolRequest.type, async (params, token): Promise<SymbolInformation[]> => {
      const { query } = (params ?? {}) as WorkspaceSymbolParams;
      const wanted = typeof query === 'string' ? query.trim().toLowerCase() : '';
      const found = (await desk.cast.all(token)).flatMap((member) => {
        const fit = fitOf(member.name.toLowerCase(), wanted);
        return fit > 0 ? [{ ...member, fit }] : [];
      });
      found.sort((a, b) => b.fit - a.fit || b.mentions - a.mentions);
      return found.slice(0, most).map(symbolOf);
    });
  },
};

function symbolOf({ name, kind, uri, introduced }: CastMember): SymbolInformation {
  return {
    name,
    kind: symbolKinds[kind],
    containerName: nameOfFile(uri),
    location: { uri, range: introduced },
  };
}

/** How well a name fits what was typed: it begins so, one of its words does, the letters are in it in order; 0 for not at all. */
function fitOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 4;
  if (name.includes(` ${wanted}`)) return 3;
  if (name.includes(wanted)) return 2;
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}
