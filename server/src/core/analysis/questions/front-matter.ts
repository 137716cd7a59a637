import { frontMatterEndOf, sliceOf } from '../../document/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import type { Analysis } from '../types.ts';

/** The front matter of a text as it stands there, fences included; '' where it has none. */
export function frontMatterOf({ source }: Analysis): string {
  return isMarkdown(source) ? sliceOf(source, 0, frontMatterEndOf(source)) : '';
}
