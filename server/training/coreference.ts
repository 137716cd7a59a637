// Who is whom, against gold chains of persons: node run.mjs coreference.ts --input FILE --weights FILE|rules
import { readFileSync } from 'node:fs';
import { analyze, everyoneMeant } from '../src/core/index.ts';
import { ruleTagger } from '../src/core/tagging/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';

interface Chain {
  readonly type: string;
  readonly mentions: readonly (readonly [start: number, end: number, ...unknown: unknown[]])[];
}

interface Document {
  readonly genre: string;
  readonly text: string;
  readonly chains: readonly Chain[];
}

/** A gold mention of a person: its chain, and the speaker of ours that stands there (-1 for none). */
interface Aligned {
  readonly chain: number;
  readonly ours: number;
}

/** Sums over mentions (B³) and over pairs of them (links). */
interface Sums {
  mentions: number;
  found: number;
  precision: number;
  recall: number;
  right: number;
  drawn: number;
  there: number;
}

const weights = option('--weights');
const tagger = weights === 'rules' ? ruleTagger : taggerOf(readFileSync(weights), 'reader');
const byGenre = new Map<string, Sums>();
const all = empty();
for (const document of readLines<Document>(option('--input'))) {
  const aligned = align(document);
  const sums = byGenre.get(document.genre) ?? empty();
  byGenre.set(document.genre, sums);
  for (const into of [sums, all]) add(into, aligned);
}
for (const [genre, sums] of byGenre) print(genre, sums);
print('all', all);

/** Gold mentions of persons with the speaker of ours whose name or pronoun lies most narrowly in them. */
function align({ text, chains }: Document): Aligned[] {
  const gold = chains.flatMap(({ type, mentions }, chain) =>
    type === 'person' ? mentions.map(([start, end]) => ({ start, end, chain, ours: -1 })) : [],
  );
  gold.sort((a, b) => a.end - a.start - (b.end - b.start));
  const analysis = analyze({ text, languageId: 'plaintext' }, { tagger });
  for (const { speaker, name } of everyoneMeant(analysis)) {
    const at = gold.find(({ start, end, ours }) => ours < 0 && start <= name.start && name.end <= end);
    if (at) at.ours = analysis.people.speakers.indexOf(speaker);
  }
  return gold;
}

function empty(): Sums {
  return { mentions: 0, found: 0, precision: 0, recall: 0, right: 0, drawn: 0, there: 0 };
}

/** B³ over the mentions that were found, and links over all: a mention that was not found is linked to nothing. */
function add(sums: Sums, aligned: readonly Aligned[]): void {
  const found = aligned.filter(({ ours }) => ours >= 0);
  sums.mentions += aligned.length;
  sums.found += found.length;
  for (const one of found) {
    let both = 0;
    let inChain = 0;
    let inOurs = 0;
    for (const other of found) {
      if (other.chain === one.chain) inChain++;
      if (other.ours === one.ours) inOurs++;
      if (other.chain === one.chain && other.ours === one.ours) both++;
    }
    sums.precision += both / inOurs;
    sums.recall += both / inChain;
    sums.right += both - 1;
    sums.drawn += inOurs - 1;
  }
  for (const one of aligned)
    for (const other of aligned) if (one !== other && one.chain === other.chain) sums.there++;
}

function print(name: string, sums: Sums): void {
  const percent = (part: number, of: number) => (of ? (100 * part) / of : 0).toFixed(1).padStart(5);
  const harmonic = (a: number, b: number) => ((100 * 2 * a * b) / (a + b || 1)).toFixed(1).padStart(5);
  const precision = sums.precision / (sums.found || 1);
  const recall = sums.recall / (sums.found || 1);
  const links = [sums.right / (sums.drawn || 1), sums.right / (sums.there || 1)] as const;
  console.log(
    `${name.padEnd(10)} mentions ${String(sums.mentions).padStart(5)}  found ${percent(sums.found, sums.mentions)}` +
      `  B³ of found P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${harmonic(precision, recall)}` +
      `  links P ${percent(links[0], 1)} R ${percent(links[1], 1)} F1 ${harmonic(...links)}`,
  );
}
