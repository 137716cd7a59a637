import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('ships the WebAssembly that its source compiles to', () => {
  const build = fileURLToPath(new URL('../../server/model/kernel/build.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [build, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
