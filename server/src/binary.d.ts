/** esbuild puts the file's bytes into the bundle. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
