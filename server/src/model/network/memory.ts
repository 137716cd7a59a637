import { fromBase64 } from './base64.ts';
import { KERNEL } from './kernel.ts';
import type { Kernel } from './kernel-type.ts';
import { plainKernel } from './plain.ts';

/** The little of WebAssembly's own interface that is needed here; it is not part of ECMAScript's types. */
interface Assembly {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  validate(bytes: Uint8Array): boolean;
}

/** A memory of at least `size` bytes and the arithmetic over it: WebAssembly where the engine knows SIMD, else plain. */
export function kernelFor(size: number, plain: boolean | undefined): { buffer: ArrayBuffer; kernel: Kernel } {
  const assembly = (globalThis as { WebAssembly?: Assembly }).WebAssembly;
  if (!plain && assembly) {
    const module = compiled(assembly);
    if (module) {
      const memory = new assembly.Memory({ initial: Math.ceil(size / 65536) });
      const instance = new assembly.Instance(module, { env: { memory } });
      const { multiply, softAll, gather, sumRows, addRows, recur, decode } = instance.exports as Kernel;
      // Engines take each instance's exports for a kind of object of its own; these are of one kind.
      const kernel = { multiply, softAll, gather, sumRows, addRows, recur, decode };
      return { buffer: memory.buffer, kernel };
    }
  }
  const buffer = new ArrayBuffer(Math.ceil(size / 16) * 16);
  return { buffer, kernel: plainKernel(buffer) };
}

/** The kernel compiled once, whatever the number of readers: engines make it faster as it is used. */
let kernelModule: object | undefined;

function compiled(assembly: Assembly): object | undefined {
  if (kernelModule) return kernelModule;
  const bytes = fromBase64(KERNEL);
  if (assembly.validate(bytes)) kernelModule = new assembly.Module(bytes);
  return kernelModule;
}
