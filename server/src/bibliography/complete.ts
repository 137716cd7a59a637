import type { BibliographyFile, SourceEdit, Span, WorkField } from '../core/index.ts';

/** How a format writes a field down: what stands before its value, and an empty value with `inside` where the writer goes on. */
interface Form {
  readonly naming: (name: string) => string;
  readonly named: (name: string) => RegExp;
  readonly empty: (name: string) => { readonly value: string; readonly inside: number };
}

/** Where a value goes: the edit that makes the place, and the field's name as the format has it. */
type Room = SourceEdit & { readonly name: string };

/**
 * Makes room for what an entry lacks: an empty field behind its last one, or the empty one that stands there already, with
 * the cursor in it. Undefined where the entry has a field of that name with something in it that says nothing. Offsets count
 * in `text`, the whole file; `span` is the entry.
 */
export function roomFor(
  { format }: Pick<BibliographyFile, 'format'>,
  text: string,
  span: Span,
  field: WorkField,
): Room | undefined {
  const entry = text.slice(span.start, span.end);
  const form = format === 'bibtex' ? bibtex : entry.startsWith('{') ? json : yaml;
  const names = form === bibtex ? bibtexNames(text, field) : [field];
  for (const name of names) {
    const named = form.named(name).exec(entry);
    if (named) return within(entry, span.start, named.index + named[0].length, name, form);
  }
  const [name] = names;
  const { value, inside } = form.empty(name);
  const { at, before } = form === yaml ? nextLine(text, span) : beforeClose(text, span);
  const head = before + form.naming(name);
  return { name, start: at, end: at, text: head + value, select: cursor(head.length + inside) };
}

/** The empty value that stands at `from`, written as the form writes it. */
function within(entry: string, offset: number, from: number, name: string, form: Form): Room | undefined {
  const { value, inside } = form.empty(name);
  const there = [value, '{}', '[]', '""', "''"].find((empty) => entry.startsWith(empty, from));
  // “title:” with nothing behind it is as empty as YAML can have it.
  if (there === undefined && !(form === yaml && /^[ \t]*$/m.test(lineAt(entry, from)))) return undefined;
  const gap = form === yaml && !/[ \t]/.test(entry[from - 1]) ? ' ' : '';
  const [start, end] = [offset + from, offset + from + (there ?? '').length];
  return { name, start, end, text: gap + value, select: cursor(gap.length + inside) };
}

const cursor = (at: number): Span => ({ start: at, end: at });

function lineAt(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from))![0];
}

const dates: ReadonlySet<string> = new Set(['issued', 'accessed']);

const bibtex: Form = {
  naming: (name) => `${name} = `,
  named: (name) => new RegExp(`[,\\s]${name}\\s*=\\s*`, 'i'),
  empty: () => ({ value: '{}', inside: 1 }),
};

const json: Form = {
  naming: (name) => `"${name}": `,
  named: (name) => new RegExp(`"${name}"\\s*:\\s*`),
  empty: (name) =>
    name === 'author'
      ? { value: '[{ "family": "", "given": "" }]', inside: 14 }
      : dates.has(name)
        ? { value: '{ "raw": "" }', inside: 10 }
        : { value: '""', inside: 1 },
};

const yaml: Form = {
  naming: (name) => `${name}: `,
  named: (name) => new RegExp(`^[ \\t]*(?:-[ \\t]+)?${name}:[ \\t]*`, 'm'),
  empty: (name) =>
    name === 'author' ? { value: '[{ family: "", given: "" }]', inside: 12 } : { value: '""', inside: 1 },
};

/** A file that says `year` throughout goes on to say it. */
function bibtexNames(text: string, field: WorkField): readonly string[] {
  if (field === 'accessed') return ['urldate'];
  if (field !== 'issued') return [field];
  const years = /[,\s]year\s*=/i.test(text) && !/[,\s]date\s*=/i.test(text);
  return years ? ['year', 'date'] : ['date', 'year'];
}

/** Behind the last field of an entry in brackets: with its comma, on a line of its own where the others have theirs. */
function beforeClose(text: string, { start, end }: Span): { readonly at: number; readonly before: string } {
  const entry = text.slice(start, end - 1).trimEnd();
  const comma = /[,{(]$/.test(entry) ? '' : ',';
  const indent = /.*(\r\n|\n|\r)([ \t]*)\S[^\r\n]*$/s.exec(entry);
  return { at: start + entry.length, before: comma + (indent ? indent[1] + indent[2] : ' ') };
}

/** The line behind an entry's last one, as far in as its fields. */
function nextLine(text: string, { start, end }: Span): { readonly at: number; readonly before: string } {
  const last = start + text.slice(start, end).trimEnd().length;
  const at = last + lineAt(text, last).length;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return { at, before: (text.includes('\r\n') ? '\r\n' : '\n') + ' '.repeat(start - lineStart) };
}
