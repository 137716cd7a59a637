import * as vscode from 'vscode';

const type = 'ontherecord';

/** What tasks.json says of a task of ours. */
interface CheckTask extends vscode.TaskDefinition {
  /** Files and folders, relative to the workspace folder; all of it where there are none. */
  readonly paths?: readonly string[];
}

/** Hints are for the text: the Problems view has none of an open article, and would take those of a task for information. */
const noHints = ['--quiet', '--severity-threshold', 'information'];

/**
 * The check of a whole folder as a task, with its findings in the Problems view. It runs the command line that ships with
 * the extension, in the editor's own Node, so that nothing has to be installed. Where there are no processes (in a
 * browser) there is no task.
 */
export function provideTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const program = context.asAbsolutePath('dist/cli.js');
  const taskFor = (definition: CheckTask, folder: vscode.WorkspaceFolder): vscode.Task => {
    const paths = definition.paths && definition.paths.length > 0 ? definition.paths : ['.'];
    const execution = new vscode.ProcessExecution(
      process.execPath,
      [program, 'check', ...noHints, ...paths],
      {
        cwd: folder.uri.fsPath,
        env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' },
      },
    );
    const task = new vscode.Task(definition, folder, 'check', 'On the Record', execution, '$ontherecord');
    task.detail = vscode.l10n.t('Lists what is worth a look in every article of this folder');
    return task;
  };
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file' || uri.scheme === 'vscode-remote')
        .map((folder) => taskFor({ type }, folder)),
    resolveTask: (task) =>
      typeof task.scope === 'object' ? taskFor(task.definition as CheckTask, task.scope) : undefined,
  });
}
