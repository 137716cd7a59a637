import * as vscode from 'vscode';

/** Registers commands of the manifest by what stands behind `prefix` and a dot in their names. */
export function registerAll(
  prefix: string,
  commands: Readonly<Record<string, (...values: never[]) => unknown>>,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`${prefix}.${name}`, run),
    ),
  );
}
