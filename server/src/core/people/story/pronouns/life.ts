import { firstEndingAfter, firstStartingFrom } from '../../../base/index.ts';
import type { Span } from '../../../base/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import type { Mention } from '../../types.ts';

/** A death is told in one of the first blocks. */
const opening = 4;
/** So many deaths of a block are looked at. */
const most = 4;
/** What stands between a name and the verb is no longer than this. */
const longest = 300;

/**
 * Whose life or death a story opens with, by an index into the speakers: `|Ruth Dorn|, who taught for forty years, has died`, `|Ruth
 * Dorn| (1931–2004) was a baker.`, `the death of the baker |Tom Rill|`, `Tributes were paid to |Tom Rill|, who died`. -1 where a
 * block tells of none, or of two.
 */
export function lifeIn(
  reading: Reading,
  mentions: readonly Mention[],
  speakers: Int32Array,
  block: number,
): number {
  if (block >= opening) return -1;
  let life = -1;
  let seen = 0;
  for (const { index, 0: words } of reading.text.matchAll(died)) {
    if (++seen > most) break;
    const found = words.endsWith('of')
      ? namedBehind(reading.text, mentions, speakers, index + words.length)
      : words.startsWith('(')
        ? mentions.findIndex(({ end, leads }) => leads && end === index - 1)
        : whoDied(reading, mentions, index);
    if (found < 0 || speakers[found] < 0) continue;
    if (life >= 0 && life !== speakers[found]) return -1;
    life = speakers[found];
  }
  return life;
}

/** An accident or a crime is told of others as well: “died when a lorry struck him”. */
const died =
  /\((?:[^()]{0,80}[\s,;–—-])?(?:1[5-9]|20)\d\d\b[^()]{0,80}\),? (?:was|is) |\b(?:died(?![^.]{0,200} (?:when|after (?:s?he|being)) )|dies|is dead(?=[.,])|dead at|dead aged|passe[sd] (?:away|on)|breathed (?:his|her) last|(?:death|passing|demise)(?: has (?:occurred|taken place|been announced))?,?(?: [^.,]{1,40},)? of)\b/g;

/** `the death of the baker |Tom Rill|` */
function namedBehind(text: string, mentions: readonly Mention[], speakers: Int32Array, from: number): number {
  let next = firstStartingFrom(mentions, from);
  while (next < mentions.length && (speakers[next] < 0 || !isPerson(mentions[next]))) next++;
  if (next === mentions.length || mentions[next].quoted) return -1;
  return beforeName.test(text.slice(from, mentions[next].start)) ? next : -1;
}

const beforeName = /^ (?:[^\s.,;:]+ ){0,8}$/;

/** The person whom the verb at `verb` is about. */
function whoDied(reading: Reading, mentions: readonly Mention[], verb: number): number {
  const { text, sentences } = reading;
  const sentence = sentences[firstEndingAfter(sentences, verb)] as Span | undefined;
  if (!sentence) return -1;
  for (let i = firstStartingFrom(mentions, sentence.start); i < mentions.length; i++) {
    const { end, start, quoted } = mentions[i];
    if (start >= verb) break;
    if (!isPerson(mentions[i]) || quoted || verb - end > longest) continue;
    const between = text.slice(end, verb);
    const leads = mentions[i].leads || described.test(text.slice(sentence.start, start));
    if (leads && closed.test(between) && !isOneOfSeveral(text, mentions, i, verb)) return i;
    if (who.test(between) && tribute.test(text)) return i;
  }
  return -1;
}

/** `|The Gaelic singer| Ruth Dorn`, `ELMFORD – |Former champion| Tom Rill`, but not “The daughter |of| Tom Rill”. */
const described = /^(?:.{1,60} [–—-]+ )?(?:(?!(?:of|for|to|by|with|from|and) )[\p{L}’'-]+ ){1,7}$/u;
/** `Ruth Dorn |has| died`, `Ruth Dorn|, the baker who fed a town, has| died`, `Ruth Dorn| (1931–2024) | died`. */
const closed = /^(?:(?:,.*[,–—-]| [(–—-].*[),–—-])(?:["”])?)? (?:(?:has|have|had|\p{Ll}+ly) )*$/su;
/** `Ruth Dorn|, who | died`, `Ruth Dorn|, the baker, who has |died` */
const who = /^,?(?: [^.]{1,80},)? who (?:(?:has|had|\p{Ll}+ly) )*$/u;
const tribute = /\b(?:tribut|mourn|funeral|memorial|remember|condol|laid to rest|buried)/i;

function isPerson({ form, kind }: Mention): boolean {
  return form === 'name' && kind === 'person';
}

/** `|Ruth Dorn|, 54, and Tom Dorn, 51, died`: nobody alone. */
function isOneOfSeveral(text: string, mentions: readonly Mention[], lead: number, verb: number): boolean {
  for (let i = lead + 1; i < mentions.length && mentions[i].start < verb; i++)
    if (isPerson(mentions[i]) && /\band $/.test(text.slice(mentions[i].start - 4, mentions[i].start)))
      return true;
  return false;
}
