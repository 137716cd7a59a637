// The code of this repository as the tests of its architecture read it: files, what they import and export.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const core = 'server/src/core';
export interface Import {
  readonly from: string;
  /** Path from the root for a file of ours, the package's name otherwise. */
  readonly to: string;
  /** What is imported by name; `*` for all under one name, `export *` for all that is handed on. */
  readonly names: readonly string[];
}

export const files = ['server', 'client', 'test', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replace(/\\/g, '/'))
  .filter((path) => /\.(ts|mjs)$/.test(path) && !/node_modules|\/host\/|\.d\.ts$/.test(path));
export const code = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
export const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const found = code
    .get(from)!
    .matchAll(
      /^\s*(?:import|export)\b([^;'"`]*?)from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    );
  return [...found].map(([statement, what, a, b, c]) => {
    const to = a ?? b ?? c;
    const ours = to.startsWith('.');
    const all = /^\s*export \*/.test(statement) ? 'export *' : '*';
    const names = what?.includes('{') ? namesIn(what.slice(what.indexOf('{') + 1)) : [all];
    return { from, to: ours ? relative(root, join(root, dirname(from), to)).replace(/\\/g, '/') : to, names };
  });
}

export function exportsOf(path: string): readonly string[] {
  const found = code
    .get(path)!
    .matchAll(
      /^export (?:(?:async )?(?:function\*?|const|interface|type|class) )?(?:(\w+)|[[{]([^\]}]*)[\]}])/gm,
    );
  return [...found].flatMap(([, name, names]) => (name ? [name] : namesIn(names, -1)));
}

/** `a, type B, c as d` → a, B and c, or for -1 d. */
function namesIn(list: string, which: 0 | -1 = 0): readonly string[] {
  return list
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .split(' as ')
        .at(which)!,
    )
    .filter(Boolean);
}

export function roomOf(path: string): string | undefined {
  return within(path, core) ? path.slice(core.length + 1).split('/')[0] : undefined;
}

export function ships(path: string): boolean {
  return within(path, 'server/src') || within(path, 'client');
}

export function within(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

export function isMain(path: string): boolean {
  return /^server\/src\/main\.\w+\.ts$/.test(path);
}

/** The code of a file without comments, strings and templates. */
export function bare(path: string): string {
  return code
    .get(path)!
    .replace(/\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
