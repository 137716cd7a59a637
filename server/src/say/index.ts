/**
 * What a reader is told, in the reader's language. English is what stands in the code, and the key of its translations: a
 * process that nobody tells its language speaks English, as the command line always does. The language is the one thing
 * here that is said once for a whole process (record 14), because it cannot change while the process lives.
 */
export type Translations = Readonly<Record<string, string>>;

let spoken: ReadonlyMap<string, string> = new Map();
/** Texts with holes, cut at them: what stands between, and in turn the number of a value. */
let cut = new Map<string, readonly string[]>();

/** Says in which words to speak from now on: translations by English text; English where there are none. */
export function speak(translations: Translations | undefined): void {
  spoken = new Map(Object.entries(translations ?? {}));
  cut = new Map();
}

/**
 * A text for the reader, `{0}`, `{1}` … replaced by the values: `say('There is no footnote “{0}”.', label)`. Whole
 * sentences, one for each number where they differ; never what goes into the article, which has a language of its own.
 */
export function say(english: string, ...values: readonly (string | number)[]): string {
  if (values.length === 0) return spoken.get(english) ?? english;
  const parts = partsOf(english);
  let said = parts[0];
  for (let i = 1; i < parts.length; i += 2)
    said += (values[Number(parts[i])] ?? `{${parts[i]}}`) + parts[i + 1];
  return said;
}

function partsOf(english: string): readonly string[] {
  let parts = cut.get(english);
  if (!parts) cut.set(english, (parts = (spoken.get(english) ?? english).split(/\{(\d)\}/)));
  return parts;
}

/** Marks a text that stands in a table and is said when it is shown, with `say`: what looks for texts to translate finds it. */
export function later<Text extends string>(english: Text): Text {
  return english;
}
