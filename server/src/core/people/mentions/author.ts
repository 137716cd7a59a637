import type { Reading, TaggedAttribution } from '../../tagging/index.ts';
import type { BlockMentions, Mention } from '../types.ts';

/** How whoever wrote the article shows in a block: by a question, by a judgement, by a name that signs it, or not at all. */
export function voiceIn(reading: Reading, mentions: readonly Mention[]): BlockMentions['voice'] {
  let voice: BlockMentions['voice'] = signatureIn(reading.text, mentions);
  for (const found of reading.tagged.attributions) {
    if (found.evidence === 'question') return 'asks';
    if (isImpression(reading, found)) voice = 'judges';
  }
  return voice;
}

/** `By Ruth Dorn`, `Ruth Dorn` alone, `– Ruth Dorn, Elmford`, `Ruth Dorn writes about the sea.` */
function signatureIn(text: string, mentions: readonly Mention[]): 'signs' | 'closes' | 'none' {
  const [first] = mentions;
  if (first?.form !== 'name' || first.kind === 'organisation' || first.start > longest) return 'none';
  const before = text.slice(0, first.start);
  const short = text.length - first.end < longest;
  if (short && (byWhom.test(before) || (dash.test(before) && before !== ''))) return 'signs';
  if (before !== '') return 'none';
  if (first.end === text.length && mentions.length === 1) return 'signs';
  const told = first.sourceOf < 0 || writes.test(text.slice(first.end, first.end + 2 * longest));
  return first.subject && told ? 'closes' : 'none';
}

const byWhom = /^(?:[\p{L}\d,-]+ ){0,4}by $/iu;
const dash = /^(?:[—–-]{1,2} ?)$/;
/** What a line about its author says that they do. */
const writes =
  /^(?:,[^,.]{1,40}(?:\.,|,)?|\.,)? (?:is|was|writes|edits|teaches|covers|reports|works|serves|leads|heads|directs|runs|hosts|co-hosts|tweets|blogs|lives)\b/;

/** `Keller |seems to| doubt it`, `it |appears| …`: how things look to the author, whoever is the subject of the verb. */
export function isImpression({ text }: Reading, { cue }: TaggedAttribution): boolean {
  if (cue.length !== 1) return false;
  const [{ start, end }] = cue;
  return end - start <= longest && impression.test(text.slice(start, end));
}

const longest = 40;
const impression =
  /^(?:(?:it|would|will|may|might|also|just|still|only|now|then|often|sometimes|\w+ly|did|does|do|not|n[’']t) )*(?:seem|appear)(?:s|ed)?(?: (?:to|to be|to have|as if|as though|like|that|likely|clear))?$/i;
