import { SymbolKind } from 'vscode-languageserver';
import type { SpeakerKind } from '../../core/index.ts';

/** As what an outline shows somebody. */
export const symbolKinds: Readonly<Record<SpeakerKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  group: SymbolKind.Enum,
  unnamed: SymbolKind.Interface,
  document: SymbolKind.File,
  author: SymbolKind.Class,
};
