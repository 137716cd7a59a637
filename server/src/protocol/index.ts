export * from './messages.ts';
export * from './article-files.ts';
