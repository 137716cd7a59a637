/** Reads configuration files: where they lie, what they say, what is wrong with them. Loaded when there is one. */
export { speak } from '../say/index.ts';
export { readBaseline, writeBaseline } from './baseline.ts';
export type { Baseline } from './baseline.ts';
export { openConfig } from './cascade.ts';
export type { Config } from './cascade.ts';
export type { ArticleConfig, ConfigSource } from './types.ts';
