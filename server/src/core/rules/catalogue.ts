import type { Rule } from './types.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [];
