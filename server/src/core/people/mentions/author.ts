import type { Reading, TaggedAttribution } from '../../tagging/index.ts';
import type { BlockMentions } from '../types.ts';

/** How whoever wrote the article shows in a block without a word for them: by a question, by a judgement, or not at all. */
export function voiceIn(reading: Reading): BlockMentions['voice'] {
  let voice: BlockMentions['voice'] = 'none';
  for (const found of reading.tagged.attributions) {
    if (found.evidence === 'question') return 'asks';
    if (isImpression(reading, found)) voice = 'judges';
  }
  return voice;
}

/** `Keller |seems to| doubt it`, `it |appears| …`: how things look to the author, whoever is the subject of the verb. */
export function isImpression({ text }: Reading, { cue }: TaggedAttribution): boolean {
  if (cue.length !== 1) return false;
  const [{ start, end }] = cue;
  return end - start <= longest && impression.test(text.slice(start, end));
}

const longest = 40;
const impression =
  /^(?:(?:it|would|will|may|might|also|just|still|only|now|then|often|sometimes|\w+ly|did|does|do|not|n[’']t) )*(?:seem|appear)(?:s|ed)?(?: (?:to|to be|to have|as if|as though|like|that|likely|clear))?$/i;
