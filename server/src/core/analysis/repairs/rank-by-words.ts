/** Words that say nothing of what a statement is about. */
const empty = new Set(
  `about after again against also although among another because been before being between both could does done down
  during each even every from have having here however into itself just like made make many more most much must near only
  other over said same says shall should since some still such than that their them then there these they this those
  through under until upon very were what when where which while whom whose will with within without would your than`.split(
    /\s+/,
  ),
);

/**
 * How well each text fits a statement: the shared words, weighed by how few of the texts have them (inverse document
 * frequency), names twice. 0 where nothing is shared; 1 or more where a name or a rare word is.
 */
export function rankByWords(statement: string, texts: readonly string[]): readonly number[] {
  const wanted = wordsIn(statement);
  const sets = texts.map((text) => wordsIn(text));
  const often = new Map<string, number>();
  for (const words of sets) for (const word of words.keys()) often.set(word, (often.get(word) ?? 0) + 1);
  return sets.map((words) => {
    let score = 0;
    for (const [word, isName] of words) {
      const there = wanted.get(word);
      if (there === undefined) continue;
      const rare = Math.log(1 + texts.length / often.get(word)!) / Math.log(1 + texts.length);
      score += rare * (isName && there ? 2 : 1);
    }
    return score;
  });
}

/** Each word in lower case, a plural’s s left out, and whether it is written with a capital. */
function wordsIn(text: string): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,40}/gu)) {
    const lower = word.toLowerCase();
    if (empty.has(lower) || (lower.length === 3 && !/\d|\p{Lu}/u.test(word))) continue;
    const stem = lower.length > 4 ? lower.replace(/(?<!s)s$/, '') : lower;
    words.set(stem, (words.get(stem) ?? false) || /^\p{Lu}/u.test(word));
  }
  return words;
}
