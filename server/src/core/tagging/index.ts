/**
 * Who tells what, as the words of one block have it: source, cue and content of speech, by rules alone or by the reader
 * that `model/` makes of trained weights. Nobody is anybody yet.
 */
export type { Embeddings, Reading, Tagged, TaggedAttribution, Tagger, TaggingState } from './types.ts';
export { Exchange, sameTagging } from './types.ts';
export { isDashedAside } from './dashed-aside.ts';
export { hangsOn } from './hangs-on.ts';
export { tellsOfSubject } from './tells-of-subject.ts';
export { isFar, withoutDoubts } from './doubts.ts';
export { nothingTagged, read } from './read.ts';
export { isCueWord, isDocumentWord } from './by-rules/words/cues.ts';
export { isOneVoice } from './by-rules/blocks/one-voice.ts';
export { ruleTagger } from './by-rules/tagger.ts';
export { subjectsOf } from './by-rules/phrases/subjects.ts';
export type { Sources } from './by-rules/whole-phrase.ts';
export { wholePhrase } from './by-rules/whole-phrase.ts';
export { isQuoted, someToken } from './some-token.ts';
