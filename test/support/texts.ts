import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { rules } from '../../server/src/core/index.ts';

/** Where readers are spoken to. The command line speaks English, and so does training. */
const spoken = ['server/src', 'client/src', 'client/webview'];
const silent = /^server\/src\/(?:cli\/|main\.)/;

/** Every text that the code says to a reader, as it stands there: the keys of `l10n/`. */
export function textsInCode(): readonly string[] {
  const found = new Set(
    rules.flatMap(({ title, advice, standard }) => [title, advice, standard.name, standard.says]),
  );
  for (const folder of spoken)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (/(?<!\.d)\.ts$/.test(path) && !silent.test(path))
        for (const text of textsIn(path, readFileSync(path, 'utf8'))) found.add(text);
    }
  return [...found];
}

/** First arguments of `say`, `later` and `l10n.t`. Throws where one is put together: nobody could translate that. */
function textsIn(path: string, code: string): readonly string[] {
  if (!/\b(?:say|later|l10n\.t)\(/.test(code)) return [];
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && speaks(node.expression))
      found.push(...literals(path, node.arguments[0]));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true));
  return found;
}

function speaks(callee: ts.Expression): boolean {
  return /^(?:say|later|(?:vscode\.)?l10n\.t)$/.test(callee.getText());
}

/** What stands in a table was marked there with `later`; a name that leads to it says nothing by itself. */
function literals(path: string, node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(path, node.expression);
  if (ts.isConditionalExpression(node))
    return [...literals(path, node.whenTrue), ...literals(path, node.whenFalse)];
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return [];
  throw new Error(`${path}: a text to be said is put together: ${node.getText()}`);
}

/** The holes of a text, sorted: `{0}`, `{1}`. */
export function holesOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
}
