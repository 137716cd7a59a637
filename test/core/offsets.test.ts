import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  analyze,
  attributionsOf,
  claimsOf,
  everyMention,
  findingsOf,
  sourceSpan,
} from '../../server/src/core/index.ts';
import type { Analysis, Span } from '../../server/src/core/index.ts';
import { newsText } from '../bench/text.ts';

/** Ways to write the same prose in Markdown; each takes one word or sign. */
const dresses: readonly ((word: string) => string)[] = [
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => word.replace(/[a-z]/, (letter) => `&#${letter.charCodeAt(0)};`),
  (word) => word.replace(/“/g, '&ldquo;').replace(/”/g, '&rdquo;').replace(/’/g, '&rsquo;'),
  (word) => word.replace(/[.,]/g, '\\$&'),
  (word) => word,
];

const dressed = fc.record({
  seed: fc.nat(5000),
  picks: fc.array(fc.record({ word: fc.nat(400), dress: fc.nat(dresses.length - 1) }), { maxLength: 60 }),
});

test('prose says the same however its Markdown is written, and ranges read back its words', () => {
  fc.assert(
    fc.property(dressed, ({ seed, picks }) => {
      const plain = newsText(700, { seed, remarkable: 0.5 });
      const markdown = dress(plain, picks);
      const bare = analyze({ text: plain, languageId: 'markdown' });
      const marked = analyze({ text: markdown, languageId: 'markdown' });
      expect(marked.document.blocks.map(({ prose }) => prose)).toEqual(
        bare.document.blocks.map(({ prose }) => prose),
      );
      expect(told(marked, undress)).toEqual(told(bare, (words) => words));
    }),
    { numRuns: 80, endOnFailure: true },
  );
});

test('every token of a Markdown text reads back its own words: links, notes, quotes and lists too', () => {
  fc.assert(
    fc.property(dressed, ({ seed, picks }) => {
      const text = dress(newsText(1500, { seed, markdown: true }), picks);
      const analysis = analyze({ text, languageId: 'markdown' });
      analysis.blocks.forEach(({ block, prose: { tokens } }, index) => {
        for (let i = 0; i < tokens.count; i++) {
          const span = { start: tokens.start[i], end: tokens.end[i] };
          const words = block.prose.slice(span.start, span.end);
          if (words.includes('\ufffc')) continue;
          const { start, end } = sourceSpan(analysis, index, span);
          expect(undress(text.slice(start, end))).toBe(words);
        }
      });
    }),
    { numRuns: 80, endOnFailure: true },
  );
});

test('signs of every width keep offsets exact', () => {
  const signs = ['😀', 'é', 'e\u0301', '\u00a0', '\u200f', '漢字', '\ufeff', 'ﬁ', '\t', '\r\n', '\u2028'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...signs, 'The council met. ', '“Yes,” Anna Keller said. '), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join('');
        for (const languageId of ['plaintext', 'markdown']) {
          const analysis = analyze({ text, languageId });
          analysis.blocks.forEach(({ block }, index) => {
            for (const word of block.prose.matchAll(/[A-Za-z]+/g)) {
              const { start, end } = sourceSpan(analysis, index, {
                start: word.index,
                end: word.index + word[0].length,
              });
              expect(text.slice(start, end)).toBe(word[0]);
            }
          });
        }
      },
    ),
    { numRuns: 100, endOnFailure: true },
  );
});

/** Dresses single words, never two that touch, so that each dress stays what it is. */
function dress(text: string, picks: readonly { readonly word: number; readonly dress: number }[]): string {
  const chosen = new Map(picks.map((pick) => [pick.word, dresses[pick.dress]]));
  let count = 0;
  return text.replace(/(?<=[a-z] )[a-z]{3,}(?=[ ,.])|[“”][.,]?|[,.](?=[ ”])/g, (word, at: number) => {
    const change = chosen.get(count++);
    const inside = /\]\([^)\s]*$/.test(text.slice(Math.max(0, at - 40), at));
    if (!change || inside || (/[“”.,]/.test(word) && /^\*/.test(change(word)))) return word;
    return change(word);
  });
}

function undress(source: string): string {
  return source
    .replace(/\*+/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&ldquo;/g, '“')
    .replace(/&rdquo;/g, '”')
    .replace(/&rsquo;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\\(?=[.,])/g, '');
}

/** What is said of a text, with the words that each range reads back. */
function told(analysis: Analysis, read: (source: string) => string): unknown {
  const at = ({ start, end }: Span): string => read(analysis.source.text.slice(start, end));
  return {
    findings: findingsOf(analysis).map((finding) => [
      finding.rule.id,
      finding.severity,
      finding.what,
      at(finding),
    ]),
    attributions: attributionsOf(analysis).map(({ kind, speaker, source, cue, content }) => [
      kind,
      speaker?.name,
      source.map(at),
      cue.map(at),
      content.map(at),
    ]),
    mentions: everyMention(analysis).map((mention) => [mention.speaker.name, at(mention)]),
    claims: claimsOf(analysis).map((claim) => [claim.claim.verdict, claim.claim.reason, at(claim)]),
  };
}
