import * as vscode from 'vscode';
import { isSamePlace, moved } from './moving.ts';
import type { PlaceRange } from '../../../server/src/protocol/index.ts';

type Ranges = readonly PlaceRange[];

/** Milliseconds within which a message to the window may cross a key on its way here. */
const crossing = 2000;

/** What the window shows of a kind; undefined where that is not sure. */
interface Shown {
  readonly ranges: Ranges | undefined;
  /** When it was sent. */
  readonly at: number;
}

/** Paints the kinds of decoration that have ranges into an editor, and wipes the others. */
type Paint<Kind extends string> = (
  editor: vscode.TextEditor,
  ranges: ReadonlyMap<Kind, readonly vscode.Range[]>,
) => void;

/**
 * Kinds of decoration that belong together. Each that is set is a message to the window, which draws its lines anew; so
 * only those are set of which the window has something else. It moves what it has with the text, and so does what is kept
 * here; a kind that somebody types into is set again at the next turn.
 */
export function createPaint<Kind extends string>(
  context: vscode.ExtensionContext,
  kinds: ReadonlyMap<Kind, vscode.DecorationRenderOptions>,
): Paint<Kind> {
  const types = new Map([...kinds].map(([kind, options]) => [kind, decorationOf(options)]));
  const shown = new WeakMap<vscode.TextEditor, Map<Kind, Shown>>();

  context.subscriptions.push(
    ...types.values(),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document !== document) continue;
        const there = shown.get(editor);
        for (const [kind, { ranges, at }] of there ?? []) {
          const crossed = performance.now() - at < crossing;
          there?.set(kind, { ranges: crossed ? undefined : movedAll(ranges, contentChanges), at });
        }
      }
    }),
  );

  return (editor, ranges) => {
    const there = shown.get(editor) ?? new Map<Kind, Shown>();
    shown.set(editor, there);
    for (const [kind, type] of types) {
      const wanted = ranges.get(kind) ?? [];
      const before = there.get(kind);
      if (before ? isSame(before.ranges, wanted) : wanted.length === 0) continue;
      editor.setDecorations(type, wanted);
      there.set(kind, { ranges: wanted, at: performance.now() });
    }
  };
}

function decorationOf(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType(options);
}

/** Undefined where it is not sure where one of them is. */
function movedAll(
  ranges: Ranges | undefined,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): Ranges | undefined {
  const result: PlaceRange[] = [];
  for (const range of ranges ?? []) {
    const now = moved(range, changes);
    if (!now) return undefined;
    result.push(now);
  }
  return ranges && result;
}

function isSame(one: Ranges | undefined, other: Ranges): boolean {
  return (
    one?.length === other.length &&
    one.every(({ start, end }, i) => isSamePlace(start, other[i].start) && isSamePlace(end, other[i].end))
  );
}
