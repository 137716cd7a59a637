// How a process of Node starts: this runs the bundle that stands beside it, and what the engine compiles of that is kept.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Which bundle, and what tells this build of it from any other: `scripts/build.mjs` puts them in. */
declare const BUNDLE: 'server.main' | 'cli.main';
declare const BUILD: string;

/**
 * A run over some articles is short beside the time that the engine would spend on making every function fast: with more
 * patience it needs a quarter to a half less processor time. Releases of Node have different words for patience, and say on
 * the error stream what they do not know; each of these is tried.
 */
function bePatient(): void {
  const release = Number(process.versions.node.split('.')[0]);
  if (release === 20) setFlagsFromString('--interrupt-budget=600000');
  if (release === 22) setFlagsFromString('--invocation-count-for-turbofan=27000');
  if (release === 24 || release === 26) {
    // Between code that is not optimized and code that is, these have a step that costs little.
    setFlagsFromString('--invocation-count-for-maglev=3600');
    setFlagsFromString('--invocation-count-for-turbofan=100000');
  }
}

/** How a function looks that Node makes of a CommonJS module. */
type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  self: module,
  file: string,
  folder: string,
) => void;

// After as many seconds it may pay to keep what was compiled since, if it is as many times what is there.
const longRun = 0.5;
const muchMore = 1.25;

/**
 * Runs the bundle, and keeps what the engine compiles of it in the folder `compiled` beside it, so that the next start need not
 * compile it again. Who may change the one may change the other, and it goes when the bundles go. Where nothing may be written,
 * everything is compiled at each start.
 */
function runKept(): void {
  const file = join(__dirname, `${BUNDLE}.js`);
  const folder = join(__dirname, 'compiled');
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => void };
  if (enableCompileCache) {
    enableCompileCache(folder);
    module.createRequire(file)(file);
    return;
  }
  // The engine takes any code for right that was compiled of as many characters, so the build is in the name.
  runKeptByHand(file, join(folder, `${BUNDLE}-${BUILD}-${process.version}-${process.arch}`));
}

/** What Node does by itself from version 22 on. */
function runKeptByHand(file: string, kept: string): void {
  const there = bytesOf(kept);
  // `scripts/build.mjs` leaves only ASCII in it, so that its bytes are its characters.
  const source = module.wrap(readFileSync(file, 'latin1'));
  const script = new Script(source, { filename: file, cachedData: there });
  const self = new module(file);
  self.filename = file;
  (script.runInThisContext() as Wrapped)(self.exports, module.createRequire(file), self, file, __dirname);
  const taken = there && !script.cachedDataRejected ? there.length : 0;
  process.on('exit', () => {
    if (taken > 0 && process.uptime() < longRun) return;
    const bytes = script.createCachedData();
    if (bytes.length > muchMore * taken) keep(kept, bytes);
  });
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Another process never sees a half of it. */
function keep(file: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch {
    // It is compiled again the next time.
  }
}

// The engine takes kept code only in a process with the flags of the one that kept it, so they come first.
if (BUNDLE === 'cli.main') bePatient();
runKept();
