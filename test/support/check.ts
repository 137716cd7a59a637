import type { Analysis, Speaker } from '../../server/src/core/index.ts';
import { placeNotes, piecesOf } from '../../server/src/cli/annotate/margin.ts';
import { labelOf, markKinds, marksOf, shortNames, tagsOf } from '../../server/src/cli/annotate/marks.ts';
import type { Mark, MarkKind } from '../../server/src/cli/annotate/marks.ts';
import { cursorSign } from './notes.ts';
import type { ExpectedNote, Passage } from './notes.ts';

/** A note that should be there and is not, or the other way round. */
interface Mismatch {
  readonly kind: 'missing' | 'unexpected';
  readonly note: ExpectedNote;
}

/** Which marks of an analysis a passage speaks of. */
export interface Scope {
  /** Findings of these rules alone are exhaustive; those of other rules only where a note names the rule. */
  readonly rule?: string;
}

/** Compares what a passage's notes say with an analysis of its text: one to one, for each kind of mark that it uses. */
export function check(passage: Passage, analysis: Analysis, scope: Scope = {}): readonly Mismatch[] {
  const { expected, seen } = match(passage, analysis, scope);
  return [
    ...expected.filter(({ met }) => !met).map(({ note }) => ({ kind: 'missing' as const, note })),
    ...seen.filter(({ met }) => !met).map(({ note }) => ({ kind: 'unexpected' as const, note })),
  ];
}

/** The lines of the passage as the analysis would have its notes; labels that hold are kept as they were written. */
export function accepted(passage: Passage, analysis: Analysis, scope: Scope = {}): readonly string[] {
  const { seen } = match(passage, analysis, scope);
  return writePassage(
    passage,
    seen.map(({ note, met }) => ({ ...note, label: met?.label ?? note.label })),
  );
}

/** A passage's lines with these notes. */
export function writePassage(passage: Passage, notes: readonly ExpectedNote[]): readonly string[] {
  let before = 0;
  return passage.text.split('\n').flatMap((text, line) => {
    const at = passage.cursor === undefined ? -1 : passage.cursor - before;
    before += text.length + 1;
    const cursor = at >= 0 && at <= text.length ? at : Infinity;
    const shift = (column: number, beyond: boolean): number =>
      column > cursor || (beyond && column === cursor) ? column + cursorSign.length : column;
    const written = cursor === Infinity ? text : text.slice(0, cursor) + cursorSign + text.slice(cursor);
    const under = notes
      .filter((note) => note.line === line)
      .map(({ start, end, label }) => {
        const from = shift(start, true);
        const indent = written.slice(0, from).replace(/[^\t]/g, ' ').padEnd(from);
        return `${indent}${'^'.repeat(shift(end, false) - from)} ${label}`;
      });
    return [written, ...under];
  });
}

interface Expected {
  readonly note: ExpectedNote;
  readonly sign: Sign;
  met?: Seen;
}

interface Seen {
  readonly note: ExpectedNote;
  readonly mark: Mark;
  met?: ExpectedNote;
}

function match(passage: Passage, analysis: Analysis, scope: Scope): { expected: Expected[]; seen: Seen[] } {
  const expected: Expected[] = passage.notes.map((note) => ({ note, sign: readLabel(note.label) }));
  const used = new Set<MarkKind>(expected.map(({ sign }) => sign.kind));
  if (expected.length === 0 && scope.rule === undefined) used.add('attribution');
  const rules = new Set(expected.map(({ sign }) => sign.rule));
  const marks = marksOf(analysis).filter((mark) => {
    if (mark.kind !== 'finding') return used.has(mark.kind);
    return scope.rule === undefined || mark.finding.rule.id === scope.rule || rules.has(mark.finding.rule.id);
  });
  const placed = placeNotes(
    piecesOf(passage.text),
    marks.map((mark) => ({ start: mark.start, end: mark.end, label: '', mark })),
  );
  const unnamed = placed.map(({ line, start, end, note }) => ({
    note: { line, start, end, label: '' },
    mark: note.mark,
  }));
  const names = bindNames(expected, unnamed);
  const nameOf = shortNames(analysis.people.speakers);
  const called = (speaker: Speaker): string => names.get(speaker) ?? nameOf(speaker);
  const seen: Seen[] = unnamed.map(({ note, mark }) => ({
    note: { ...note, label: labelOf(mark, called) },
    mark,
  }));
  for (const wanted of expected) {
    const found = seen.find(
      (other) => !other.met && samePlace(wanted.note, other.note) && agrees(wanted.sign, other.mark, called),
    );
    if (!found) continue;
    found.met = wanted.note;
    wanted.met = found;
  }
  return { expected, seen };
}

/** Gives each name of the fixture to the speaker at the first place that the fixture gives to the name. */
function bindNames(expected: readonly Expected[], seen: readonly Omit<Seen, 'met'>[]): Map<Speaker, string> {
  const names = new Map<Speaker, string>();
  const bound = new Set<string>(['?', 'unnamed']);
  for (const kind of ['mention', 'attribution'] as const) {
    for (const { note, sign } of expected) {
      if (sign.kind !== kind || !sign.name || bound.has(sign.name)) continue;
      const there = seen.find(({ mark, note: other }) => mark.kind === kind && samePlace(note, other));
      const speaker = there && 'speaker' in there.mark ? there.mark.speaker : null;
      if (!speaker || names.has(speaker)) continue;
      names.set(speaker, sign.name);
      bound.add(sign.name);
    }
  }
  return names;
}

function samePlace(a: ExpectedNote, b: ExpectedNote): boolean {
  return a.line === b.line && a.start === b.start && a.end === b.end;
}

/** What a label says: `! rule "part"`, `quote → Keller`, `Keller: official`, `claim: statistic`, `cue`. */
interface Sign {
  readonly kind: MarkKind;
  readonly rule?: string;
  readonly part?: string;
  readonly form?: string;
  readonly name?: string;
  readonly tags?: readonly string[];
}

function readLabel(label: string): Sign {
  const finding = /^!\s*(\S+)(?:\s+["“](.*)["”])?$/.exec(label);
  if (finding) return { kind: 'finding', rule: finding[1], part: finding[2] ?? '' };
  const attribution = /^(quote|mixed|speech)\s*(?:→|->)\s*(.*)$/.exec(label);
  if (attribution) return { kind: 'attribution', form: attribution[1], name: attribution[2] };
  const [name, tags] = label.split(/:\s*/, 2);
  const said = { name, tags: tags?.split(/\s+/) ?? [] };
  if (name === 'unnamed') return { kind: 'unnamed', ...said };
  if (said.tags.includes('unnamed')) return { kind: 'unnamed', ...said };
  const plain = markKinds.find((kind) => kind === name && kind !== 'mention');
  return plain ? { kind: plain, tags: said.tags } : { kind: 'mention', ...said };
}

function agrees(sign: Sign, mark: Mark, nameOf: (speaker: Speaker) => string): boolean {
  if (sign.kind !== mark.kind) return false;
  switch (mark.kind) {
    case 'finding':
      return sign.rule === mark.finding.rule.id && mark.finding.what.includes(sign.part ?? '');
    case 'attribution':
      return sign.form === mark.sign && sign.name === (mark.speaker ? nameOf(mark.speaker) : '?');
    case 'mention':
    case 'unnamed': {
      const tags = [...tagsOf(mark.speaker), mark.speaker.kind];
      return (
        sign.name === nameOf(mark.speaker) && (sign.tags ?? []).every((tag) => tags.includes(tag as never))
      );
    }
    case 'cue':
      return true;
    default:
      return (sign.tags ?? []).every((tag) => tag === mark.reason);
  }
}
