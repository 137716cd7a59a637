export * from './citing.ts';
export * from './messages.ts';
export * from './article-files.ts';
export * from './config-files.ts';
export * from './paths.ts';
export * from './ledger.ts';
export * from './people.ts';
export * from './review.ts';
export type * from './settings.ts';
