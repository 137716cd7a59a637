import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';
import type { Format } from './types.ts';

export const formatNames = ['stylish', 'json', 'sarif', 'github', 'checkstyle', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

/** How `check` writes its findings, a file each. */
export const formats: Readonly<Record<FormatName, Format>> = {
  stylish,
  json,
  sarif,
  github,
  checkstyle,
  junit,
};

export type { Report, ReportedFinding } from './types.ts';
