// Runs programs for the scripts of this folder. Node's built-ins only: it works before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const windows = process.platform === 'win32';
const colour = process.stdout.isTTY && !process.env.NO_COLOR;

/** One line about what happens now, told apart from the output of the programs that run. */
export const say = (text) => console.log(colour ? `\x1b[1;36m▸\x1b[0m \x1b[1m${text}\x1b[0m` : `▸ ${text}`);

/** Runs a program with its output passed on as it comes; resolves to its exit code (1 where it could not start). */
export function run(command, args, { cwd = root, env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
      shell: needsShell(command),
    });
    child.once('error', (error) => {
      console.error(String(error.message));
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** `run`, with a line at the start and one with the seconds at the end. */
export async function step(title, command, args, options) {
  say(title);
  const start = Date.now();
  const code = await run(command, args, options);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(code === 0 ? `  done in ${seconds} s` : `  failed after ${seconds} s (exit code ${code})`);
  return code;
}

/** Like `step`, but there is no going on without it. */
export async function must(title, command, args, options) {
  const code = await step(title, command, args, options);
  if (code !== 0) process.exit(code);
}

/** Full path of the first of these programs that is on the PATH, or undefined. */
export function onPath(...names) {
  const endings = windows ? ['.cmd', '.exe', '.bat'] : [''];
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder && existsSync(file)) return file;
      }
  return undefined;
}

/** On Windows npm and its like are scripts, which only the shell can start. */
function needsShell(command) {
  return windows && !/\.exe$/i.test(command);
}
