import { tokenAt, TokenKind } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { withoutMarks } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** The talks failed.The minister left. */
export const missingSpace: Rule = {
  id: 'style/missing-space',
  severity: 'information',
  title: 'No space after a sentence or a quotation',
  standard: standards.structure,
  advice: 'Insert the space.',
  check,
};

function check({ story }: RuleInput): readonly BlockFinding[] {
  const { prose } = story;
  const places: number[] = [];
  sentenceEdges(prose, places);
  quotationEdges(prose, places);
  if (places.length === 0) return nothing;
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((at) => ({
      start: at - 1,
      end: at + 1,
      what: say('A space is missing between “{0}” and “{1}”.', ...wordsAround(prose, at)),
      confidence: 0.9,
      fixes: [
        replaceFix(say('Insert the missing space'), { start: at, end: at }, ' ', {
          preferred: true,
          safe: true,
        }),
      ],
    }));
}

/** “failed.The”: one sentence ends where the next begins. */
function sentenceEdges({ sentences, text }: Prose, places: number[]): void {
  for (let i = 1; i < sentences.length; i++) {
    const at = sentences[i].start;
    if (sentences[i - 1].end === at && !isInName(text, at) && !noteSign.test(text.slice(at, at + 6)))
      places.push(at);
  }
}

/** “failed.(3) The”, “failed.** The”: signs of notes stand right behind the full stop. */
const noteSign = /^(?:\(\d{1,3}\)|\*{1,3}|[†‡]{1,2})(?=\s|$)/;

/** So many UTF-16 units on both sides of a place belong to the word that it may be part of. */
const reach = 40;

/** “Anna.Keller@example.org”, “Report.Final.Docx”, “java.util.List.Of”: an address, or a name with several dots in it. */
function isInName(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + reach))?.[0] ?? '';
  return (
    /[@/\\_]/.test(before + after) ||
    dotted.test(before) ||
    /^[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]|\()/u.test(after)
  );
}

const dotted = /\p{L}{2}\.\p{L}{2,}\.$/u;

/** “said.”He: a word follows the closing mark at once. Marks that look alike at both ends are left alone. */
function quotationEdges({ quotations, text }: Prose, places: number[]): void {
  for (const { closed, depth, mark, end } of quotations) {
    if (!closed || depth > 0 || mark === '"' || mark === "'" || mark === '‘' || end >= text.length) continue;
    // Behind a mark a short number is the sign of a note.
    if (/^(?:\p{L}|\d{4})/u.test(text.slice(end, end + 4)) && /[.,!?]/.test(text[end - 2])) places.push(end);
  }
}

/** The words on both sides of a place where one token ends and the next begins, marks included. */
function wordsAround(prose: Prose, at: number): [string, string] {
  const { text, tokens } = prose;
  const next = tokenAt(prose, at);
  const first = Math.max(0, next - (tokens.kind[next - 1] === TokenKind.word ? 1 : 2));
  const last = Math.min(tokens.count - 1, tokens.kind[next] === TokenKind.word ? next : next + 1);
  const [before, after] = [text.slice(tokens.start[first], at), text.slice(at, tokens.end[last])];
  return [withoutMarks(before), withoutMarks(after)];
}
