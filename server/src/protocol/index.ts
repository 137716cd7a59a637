/**
 * What client and server agree on: messages beyond the standard protocol, the shapes of what is in them, and what both
 * have to judge alike.
 */
export * from './citing.ts';
export * from './messages.ts';
export * from './article-files.ts';
export * from './config-files.ts';
export * from './dates.ts';
export * from './decode.ts';
export * from './globs.ts';
export * from './nesting.ts';
export * from './paths.ts';
export * from './places.ts';
export * from './fact-checks.ts';
export * from './ledger.ts';
export * from './people.ts';
export * from './review.ts';
export * from './sentence.ts';
