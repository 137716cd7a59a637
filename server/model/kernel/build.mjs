// Compiles kernel.ts to WebAssembly and writes it, as text, into server/src/model/network/kernel.ts: npm run kernel [-- --check]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
let bytes;
const { error, stderr } = await asc.main(
  ['kernel.ts', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory', '--outFile', 'out.wasm'],
  {
    readFile: (name) => (name === 'kernel.ts' ? readFileSync(here('kernel.ts'), 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'out.wasm') bytes = contents;
    },
    listFiles: () => [],
  },
);
if (error) {
  console.error(stderr.toString());
  throw error;
}
const text = Buffer.from(bytes).toString('base64').replace(/.{1,100}/g, "  '$&',\n");
const module = `/** The kernel's WebAssembly, compiled from server/model/kernel/kernel.ts by \`npm run kernel\`, in base 64. */
export const KERNEL = [
${text}].join('');
`;
const target = here('../../src/model/network/kernel.ts');
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== module) throw new Error('kernel.ts is not what its source compiles to: npm run kernel');
} else writeFileSync(target, module);
console.log(`${bytes.length} bytes`);
