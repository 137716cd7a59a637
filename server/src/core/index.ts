/** The only door of the core: text in, an immutable analysis out. No I/O, clock, randomness, logger, LSP or VS Code behind it. */
export * from './analysis/index.ts';
