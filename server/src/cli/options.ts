import { parseArgs } from 'node:util';
import { profiles, rules, severityNames, vocabulary } from '../core/index.ts';
import type { Severity } from '../core/index.ts';
import type { AnnotateOptions } from './annotate/annotate.ts';
import { thresholds } from './check/check.ts';
import type { CheckOptions } from './check/check.ts';
import { compareFormats } from './report/compare.ts';
import type { CompareOptions } from './report/compare.ts';
import type { ConfigOptions } from './beside/configured.ts';
import { formatNames } from './check/formats/index.ts';
import { UsageError } from './host.ts';
import { reportFormats, reportTables } from './report/report.ts';
import type { ReportOptions } from './report/report.ts';

type Command =
  | { readonly name: 'help'; readonly topic: string | undefined }
  | { readonly name: 'version' }
  | { readonly name: 'annotate'; readonly options: AnnotateOptions }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'report'; readonly options: ReportOptions }
  | { readonly name: 'compare'; readonly options: CompareOptions };

/** Reads the words after the program's name. Throws a UsageError that says what is wrong with them. */
export function readCommand(words: readonly string[]): Command {
  const [first, ...rest] = words;
  if (first === undefined || first === 'help') return { name: 'help', topic: rest[0] };
  if (first === '--help' || first === '-h') return { name: 'help', topic: undefined };
  if (first === '--version' || first === '-v') return { name: 'version' };
  if (first === 'annotate') return readAnnotate(rest);
  if (first === 'check') return readCheck(rest);
  if (first === 'report') return readReport(rest);
  if (first === 'compare') return readCompare(rest);
  if (first.startsWith('-')) throw new UsageError(`There is no option ${first} before a command.`);
  throw new UsageError(
    `There is no command ${first}.${meant(first, ['annotate', 'check', 'report', 'compare'])}`,
  );
}

const shared = {
  format: { type: 'string' },
  'no-model': { type: 'boolean', default: false },
  color: { type: 'boolean', default: false },
  'no-color': { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const configuring = {
  config: { type: 'string' },
  'no-config': { type: 'boolean', default: false },
  profile: { type: 'string' },
  rule: { type: 'string', multiple: true },
} as const;

function readAnnotate(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    ...shared,
    jobs: { type: 'string' },
    width: { type: 'string' },
    ...configuring,
  } as const);
  if (values.help) return { name: 'help', topic: 'annotate' };
  const format = oneOf('--format', values.format ?? 'margin', ['margin', 'json', 'ndjson'] as const);
  const jobs = wholeNumber('--jobs', values.jobs ?? '1', 1);
  const width = values.width === undefined ? undefined : wholeNumber('--width', values.width, 0);
  if (values.jobs !== undefined && format !== 'ndjson')
    throw new UsageError('--jobs goes with --format ndjson.');
  return {
    name: 'annotate',
    options: { format, files: positionals, jobs, width, ...configuration(values), ...common(values) },
  };
}

function readCheck(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    ...shared,
    ...configuring,
    'severity-threshold': { type: 'string' },
    quiet: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
  } as const);
  if (values.help) return { name: 'help', topic: 'check' };
  return {
    name: 'check',
    options: {
      format: oneOf('--format', values.format ?? 'stylish', formatNames),
      files: positionals,
      threshold: oneOf('--severity-threshold', values['severity-threshold'] ?? 'warning', thresholds),
      quiet: values.quiet,
      baseline: values.baseline,
      writeBaseline: values['write-baseline'],
      ...configuration(values),
      ...common(values),
    },
  };
}

function readReport(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    ...shared,
    ...configuring,
    table: { type: 'string' },
  } as const);
  if (values.help) return { name: 'help', topic: 'report' };
  const format = oneOf('--format', values.format ?? 'md', reportFormats);
  if (values.table !== undefined && format !== 'csv') throw new UsageError('--table goes with --format csv.');
  const table = oneOf('--table', values.table ?? 'quotes', reportTables);
  return {
    name: 'report',
    options: { format, table, files: positionals, ...configuration(values), ...common(values) },
  };
}

function readCompare(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    format: shared.format,
    'no-model': shared['no-model'],
    help: shared.help,
    ...configuring,
  } as const);
  if (values.help) return { name: 'help', topic: 'compare' };
  const format = oneOf('--format', values.format ?? 'md', compareFormats);
  const model = !values['no-model'];
  return { name: 'compare', options: { format, files: positionals, model, ...configuration(values) } };
}

function configuration(values: {
  config?: string;
  'no-config': boolean;
  profile?: string;
  rule?: string[];
}): ConfigOptions {
  if (values.config !== undefined && values['no-config'])
    throw new UsageError('--config and --no-config exclude each other.');
  return {
    config: values.config,
    noConfig: values['no-config'],
    profile: values.profile === undefined ? undefined : oneOf('--profile', values.profile, profiles),
    severities: new Map((values.rule ?? []).map(readSeverity)),
  };
}

function common(values: {
  'no-model': boolean;
  color: boolean;
  'no-color': boolean;
  'stdin-filename'?: string;
}): Pick<CheckOptions, 'model' | 'color' | 'stdinName'> {
  const color = values['no-color'] ? false : values.color ? true : undefined;
  return { model: !values['no-model'], color, stdinName: values['stdin-filename'] };
}

function readSeverity(setting: string): [string, Severity] {
  const [rule, severity] = setting.split('=', 2);
  if (severity === undefined) throw new UsageError(`--rule takes rule=severity, not ${setting}.`);
  const ids = rules.map(({ id }) => id);
  if (!isRuleName(rule)) throw new UsageError(`There is no rule ${rule}.${meant(rule, ids)}`);
  return [rule, oneOf(`--rule ${rule}`, severity, severityNames)];
}

/** A rule, a family or all of them. */
function isRuleName(name: string): boolean {
  const family = name.replace(/\/\*$/, '');
  return name === '*' || rules.some(({ id }) => id === name || id.startsWith(`${family}/`));
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new UsageError(`${option} takes a whole number from ${least} on, not ${value}.`);
  return number;
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not ${value}.`);
  return found;
}

/** The known name that a slip of the pen may have been meant for, as a sentence to go on with. */
function meant(written: string, known: readonly string[]): string {
  const [nearest] = vocabulary.nearest(written, known);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

type OptionsOf = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Node's own parser, its complaints made plain. */
function parse<const T extends OptionsOf>(words: readonly string[], options: T) {
  try {
    return parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const option = /'(-[^']*)'/.exec(message)?.[1];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(message.split('. ')[0] + '.');
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`There is no option ${option}.${meant(option ?? '', known)}`);
  }
}
