import { analyze, highlightsOf } from '../../core/index.ts';
import type { Analysis } from '../../core/index.ts';
import { answerOf } from './answer.ts';
import type { ReadLines } from '../batch.ts';
import { coloursFor } from '../colours.ts';
import type { Colours } from '../colours.ts';
import { configure } from '../beside/configured.ts';
import type { ConfigOptions } from '../beside/configured.ts';
import { UsageError } from '../host.ts';
import type { Host, Thread } from '../host.ts';
import { renderMargin } from './margin.ts';
import { labelOf, marksOf, shortNames } from './marks.ts';
import type { Mark } from './marks.ts';
import { annotateLines, annotateStream } from './ndjson.ts';
import { readBeside, readSource } from '../beside/read-text.ts';
import { summarize } from './summary.ts';

export interface AnnotateOptions extends ConfigOptions {
  readonly format: 'margin' | 'json' | 'ndjson';
  readonly files: readonly string[];
  readonly jobs: number;
  readonly model: boolean;
  readonly color: boolean | undefined;
  /** Columns of the margin format; 0 leaves lines as long as they are, undefined takes the terminal's. */
  readonly width: number | undefined;
  readonly stdinName: string | undefined;
}

/** `annotate`: says what is seen in a text. Returns the exit code. */
export async function annotate(host: Host, options: AnnotateOptions): Promise<number> {
  if (options.format === 'ndjson') return annotateMany(host, options);
  const files = options.files.length > 0 ? options.files : ['-'];
  if (files.includes('-') && host.keyboard)
    throw new UsageError('Name a FILE, or - and give the text on standard input.');
  const configuration = await configure(host, options);
  const tagger = options.model ? await host.loadTagger() : undefined;
  for (const file of files) {
    const name = file === '-' ? (options.stdinName ?? 'standard input') : file;
    const { severities, flaggedDomains } = await configuration.forFile(name);
    const beside = await readBeside(host, file);
    const source = await readSource(host, file, name);
    const analysis = analyze(source, { tagger, severities, flaggedDomains, ...beside });
    if (options.format === 'json') {
      await host.write(`${JSON.stringify({ id: name, ...answerOf(analysis) }, null, 2)}\n`);
    } else {
      const colours = coloursFor(host, options.color);
      const title = files.length > 1 ? `${colours.strong(name)}\n\n` : '';
      await host.write(title + inTheMargin(analysis, colours, options.width ?? host.terminal?.columns));
    }
  }
  const faults = configuration.complaints();
  faults.forEach((fault) => host.complain(fault));
  return faults.length > 0 ? 2 : 0;
}

async function annotateMany(host: Host, options: AnnotateOptions): Promise<number> {
  const { files, jobs, model } = options;
  if (files.some((file) => file !== '-'))
    throw new UsageError('annotate --format ndjson reads standard input, not files.');
  // Lines have no folder: only a file that is named counts.
  const configuration = await configure(host, { ...options, noConfig: options.config === undefined });
  const { severities } = await configuration.forFile('standard input');
  configuration.complaints().forEach((fault) => host.complain(fault));
  const count = Math.min(jobs, host.processors);
  if (count > 1) {
    const threads: Thread[] = [];
    // A thread starts when its first batch comes: a small input needs few.
    const readerAt = (_: unknown, i: number): ReadLines => {
      return (batch) => (threads[i] ??= host.startThread({ model, severities })).read(batch);
    };
    try {
      return (await annotateStream(host, Array.from({ length: count }, readerAt))) ? 0 : 2;
    } finally {
      await Promise.all(threads.map((thread) => thread.stop()));
    }
  }
  const tagger = model ? await host.loadTagger() : undefined;
  return (await annotateStream(host, [async (batch) => annotateLines(batch, tagger, severities)])) ? 0 : 2;
}

function inTheMargin(analysis: Analysis, colours: Colours, width: number | undefined): string {
  const { text } = analysis.source;
  const nameOf = shortNames(analysis.people.speakers);
  const marks = marksOf(analysis);
  const found = new Set(marks.flatMap((mark) => (mark.kind === 'finding' ? [placeOf(mark)] : [])));
  const notes = marks
    .filter((mark) => worthANote(mark) && !(mark.kind === 'claim' && found.has(placeOf(mark))))
    .map((mark) => ({ start: mark.start, end: mark.end, label: labelOf(mark, nameOf), mark }));
  const lines = renderMargin(text, notes, {
    width: width === undefined || width === 0 ? undefined : Math.max(width, 40),
    paintText: painter(analysis, colours),
    paintNote: (written, note) => paintOf((note as (typeof notes)[number]).mark, colours)(written),
  });
  return `${lines.join('\n').trimEnd()}\n\n${summarize(analysis, colours).join('\n')}\n`;
}

function placeOf({ start, end }: Mark): string {
  return `${start}-${end}`;
}

/** Claims that stand on something and cues are coloured in the text; a note for each would drown the others. A claim that is a finding is noted once. */
function worthANote({ kind }: Mark): boolean {
  return !['cue', 'cited', 'attributed', 'reported'].includes(kind);
}

function paintOf(mark: Mark, { highlight, severity, faint }: Colours): (text: string) => string {
  switch (mark.kind) {
    case 'finding':
      return severity(mark.finding.severity);
    case 'attribution':
      return highlight(mark.sign === 'quote' ? 'quote' : 'speech');
    case 'mention':
      return highlight(mark.speaker.official ? 'official' : 'speaker');
    case 'unnamed':
      return highlight('unnamedSource');
    case 'claim':
      return highlight('claim');
    default:
      return faint;
  }
}

/** Colours pieces of the text, asked for in reading order, by the highlights that lie in them. */
function painter(analysis: Analysis, { highlight }: Colours): (start: number, end: number) => string {
  const { text } = analysis.source;
  const highlights = highlightsOf(analysis);
  let next = 0;
  return (start, end) => {
    while (next < highlights.length && highlights[next].end <= start) next++;
    let painted = '';
    let at = start;
    for (let i = next; i < highlights.length && highlights[i].start < end; i++) {
      const from = Math.max(at, highlights[i].start);
      const to = Math.min(end, highlights[i].end);
      painted += text.slice(at, from) + highlight(highlights[i].kind)(text.slice(from, to));
      at = to;
    }
    return painted + text.slice(at, end);
  };
}
