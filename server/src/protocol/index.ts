export * from './messages.ts';
export * from './article-files.ts';
export type * from './settings.ts';
