import { hashesOf, hashString } from '../../base/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';

/**
 * Whether a sentence tells its reader what to do (“Add the barley”, “Serve with bread”, “Sign up for the newsletter”, “For more
 * information, …”): recipes, notes at the foot of an article and advice state nothing.
 */
export function instructs({ tokens }: Prose, { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken < 3) return false;
  const first = tokens.lexeme[firstToken];
  const second = tokens.lexeme[firstToken + 1];
  if (first === forWord) return second === more && details.has(tokens.lexeme[firstToken + 2]);
  // “Anyone who saw the crash is asked to call”
  if (first === anyone) return second === who || second === withWord;
  // “Do not knead for long”
  if (first === doWord) return second === not;
  if (steps.has(first)) return true;
  return commands.has(first) && (objects.has(second) || (ways.has(second) && !participles.has(first)));
}

/** Base forms that hardly open a sentence as anything else. */
const steps = hashesOf(
  `stir simmer whisk preheat sprinkle subscribe unsubscribe garnish saute sauté remember beware avoid enjoy click choose
  ensure bring pour chop drain melt knead soak rinse serve remove insert arrange suppose imagine`,
);
/** Base forms that may also be a noun, a name or a participle; before an object they command. */
const commands = hashesOf(
  `add apply ask bake beat boil book bring brush call check chop choose combine contact cook cool cover cut deep-fry dissolve
  donate download drain drizzle dry email fill find finish fold follow fry get give go grate grill heat help join keep knead
  lay leave let listen look make mash melt mix pay peel place pour press put read register remove reply return roast save
  scatter season see select send serve set share shape sign slice soak spoon spread steam store strain take taste tell think
  tip toss transfer try turn use visit wait warm wash watch wipe wrap write`,
);
const objects = hashesOf(
  'the a an your it them these those our half all each everything some any no another more',
);
const ways = hashesOf('with up out in into over here this');
/** “Set in 1947”, “put up in a night”: what may as well be said of something. */
const participles = hashesOf('cut put read set let spread beat fry shape');
const [forWord, more, anyone, who, withWord, doWord, not] = 'for more anyone who with do not'
  .split(' ')
  .map(hashString);
const details = hashesOf('information details on about advice news stories ,');
