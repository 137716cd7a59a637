import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';
import { analyze, findingsOf } from '../../server/src/core/index.ts';

/** The whole answer that an editor waits for when it opens a file. */
export function readAll(text: string, languageId = 'plaintext'): unknown {
  return findingsOf(analyze({ text, languageId }));
}

const nlp = winkNLP(winkModel);

/** All that wink-nlp knows to do: sentences, parts of speech, negation, sentiment, entities. */
export function wink(text: string): unknown {
  return nlp.readDoc(text);
}

export function writeWell(text: string): unknown {
  return writeGood(text);
}
