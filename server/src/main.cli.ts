import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { annotateLines } from './cli/annotate/ndjson.ts';
import type { Answers, Batch } from './cli/batch.ts';
import { run } from './cli/run.ts';
import { systemError } from './cli/system-errors.ts';
import type { Host, Thread, ThreadOptions } from './cli/host.ts';
import type { Tagger } from './core/index.ts';
import { loadTagger as taggerFrom } from './model/index.ts';
import type { ModelCard } from './model/index.ts';
import { dayOf } from './protocol/index.ts';

const home = join(__dirname, '..');

/** The trained model; without it the rules of the core read alone, and one line says so. */
async function loadTagger(): Promise<Tagger | undefined> {
  try {
    const [bytes, card] = await Promise.all([
      readFile(join(home, 'server/model/reader.bin')),
      readFile(join(home, 'server/model/model.json'), 'utf8'),
    ]);
    return taggerFrom(bytes, JSON.parse(card) as ModelCard);
  } catch (error) {
    if (isMainThread) console.error(`Reading by rules alone: ${(error as Error).message}`);
    return undefined;
  }
}

const host: Host = {
  version: (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version,
  rulePages: pathToFileURL(join(home, 'docs/rules')).href,
  environment: process.env,
  terminal: process.stdout.isTTY ? { columns: process.stdout.columns || 80 } : undefined,
  keyboard: process.stdin.isTTY,
  stdin: () => process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (line) => void process.stderr.write(`${line}\n`),
  readFile: (path) => readFile(path).catch(refused(path, 'reading')),
  writeFile: (path, text) => writeFile(path, text).catch(refused(path, 'writing')),
  absolute: (path) => slashed(resolve(path)),
  today: dayOf(new Date()),
  shown: (path) => slashed(relative('', path)) || '.',
  async kindOf(path) {
    const found = await stat(path).catch(() => undefined);
    return found?.isDirectory() ? 'folder' : found ? 'file' : undefined;
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(refused(folder, 'reading'));
    return entries
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  loadTagger,
  processors: availableParallelism(),
  startThread,
};

function refused(path: string, doing: 'reading' | 'writing'): (error: unknown) => never {
  return (error) => {
    throw systemError(path, doing, error);
  };
}

function slashed(path: string): string {
  return path.replace(/\\/g, '/');
}

function startThread(options: ThreadOptions): Thread {
  const worker = new Worker(__filename, {
    workerData: options,
    // An analysis lives briefly: room for it to die young spares a quarter of the CPU time.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  // Batches are answered in the order in which they come, so the first waiting one is always meant.
  const waiting: { resolve: (answers: Answers) => void; reject: (error: Error) => void }[] = [];
  worker.on('message', (answers: Answers) => waiting.shift()?.resolve(answers));
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    if (fault) return;
    fault = error;
    waiting.splice(0).forEach(({ reject }) => reject(error));
    // Whoever waits for more input hears of it, too.
    process.stdin.destroy(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread has ended before its work was done (${code}).`)));
  return {
    read: (batch) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(fault);
        waiting.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    async stop() {
      worker.removeAllListeners('exit');
      await worker.terminate();
    },
  };
}

async function serve({ model, severities }: ThreadOptions): Promise<void> {
  const tagger = model ? await loadTagger() : undefined;
  parentPort!.on('message', (batch: Batch) =>
    parentPort!.postMessage(annotateLines(batch, tagger, severities)),
  );
}

if (isMainThread) {
  // Whoever reads our output may have seen enough (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  void run(host, process.argv.slice(2)).then((code) => (process.exitCode = code));
} else {
  void serve(workerData as ThreadOptions);
}
