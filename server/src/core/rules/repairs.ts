import type { Span } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import type { Speaker } from '../people/index.ts';
import { shortName, speakersNear } from './persons.ts';
import { beforeStop } from './text.ts';
import type { Fix, RuleInput } from './types.ts';
import { say } from '../../say/index.ts';

/** The ways to cite a statement: a footnote and a marker after it; in Markdown a citation key inside its sentence, too. */
export function citeFixes(prose: Prose, span: Span, languageId: string): readonly Fix[] {
  return [
    { kind: 'footnote', title: say('Add a footnote'), at: span.end },
    ...(isMarkdown({ languageId }) ? [keyFix(prose, span)] : []),
    { kind: 'citationNeeded', title: say('Mark as needing a citation'), at: span.end },
  ];
}

function keyFix(prose: Prose, span: Span): Fix {
  return { kind: 'citationKey', title: say('Add a citation key'), at: beforeStop(prose, span) };
}

/** Other words in the place of some, or, where these are none, put in there. */
export function replaceFix(
  title: string,
  { start, end }: Span,
  text: string,
  how: Pick<Fix, 'preferred' | 'safe'> = {},
): Fix {
  return { kind: 'replace', title, ...how, edits: [{ start, end, text }] };
}

/** Plain text has neither links nor citation keys. */
export function isMarkdown({ languageId }: { readonly languageId: string }): boolean {
  return languageId !== 'plaintext';
}

/** “…, Keller said.” for the speakers of this part of the article: a statement of the article becomes somebody's. */
export function attributeFixes(input: RuleInput, span: Span): readonly Fix[] {
  const { prose } = input.story;
  const at = beforeStop(prose, span);
  if (at <= span.start) return [];
  return namesNear(input).map((name) =>
    replaceFix(say('Attribute to {0}', name), { start: at, end: at }, `, ${name} said`),
  );
}

/** The same for a quotation: the comma goes inside its closing mark. */
export function attributeQuotationFixes(input: RuleInput, { start, end }: Span): readonly Fix[] {
  const { text } = input.story.prose;
  const mark = end - 1;
  const stop = mark - 1;
  if (stop <= start || !/["”’»]/.test(text[mark])) return [];
  return namesNear(input).map((name) => ({
    kind: 'replace',
    title: say('Attribute to {0}', name),
    edits: [
      ...(text[stop] === '.' ? [{ start: stop, end: mark, text: ',' }] : []),
      { start: end, end, text: ` ${name} said${text[stop] === ',' ? '' : '.'}` },
    ],
  }));
}

/** The last answer: all findings of a block have the same speakers near, and looking for their names reads the whole block. */
let asked: RuleInput | undefined;
let answered: readonly string[] = [];

/** What the speakers of this part of the article are called within a sentence. */
function namesNear(input: RuleInput): readonly string[] {
  if (asked === input) return answered;
  answered = speakersNear(input).map((speaker) => nameInText(input, speaker));
  asked = input;
  return answered;
}

/** What a speaker is called within a sentence: “the Ministry of Fish”, where the article has it with its article nearby. */
function nameInText({ story, previous, next }: RuleInput, speaker: Speaker): string {
  const name = shortName(speaker);
  if (speaker.kind === 'person') return name;
  for (const near of [story, previous, next]) {
    const text = near?.prose.text ?? '';
    const at = text.indexOf(name);
    if (at >= 0) return /\bthe $/i.test(text.slice(Math.max(0, at - 5), at)) ? `the ${name}` : name;
  }
  return name;
}
