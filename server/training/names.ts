/** Names for people in augmented and anonymised articles: built of syllables, so that there are many and hardly any is real. */
const HEADS =
  'Bra Cor Dal Fen Gri Hal Jor Kel Lor Mar Nev Os Pel Qua Ros Sil Tor Ul Var Wen Yar Zel Am Bel Che Dru El Fro Gal Hes'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an el or in ar en il'.split(' ');
const SURNAME_ENDS =
  'ton man berg ski ova dez nard wick strom elli quist ez ung bury ley ak ian oglu moto sen'.split(' ');
const FIRST_ENDS = 'na n ra s lia k ria l da m ne th sa rd ya do mi ko'.split(' ');

/** Another stock of beginnings, for the test of names that training never saw. */
const OTHER_HEADS =
  'Ab Bri Cas Dor Em Fla Gun Ho Il Jas Ku Lan Mi No Or Pra Ri Sha Tam Urs Vik Wa Xan Yo Zo'.split(' ');

function built(ends: readonly string[], heads = HEADS): string[] {
  const names: string[] = [];
  for (const head of heads)
    for (const middle of MIDDLES) for (const end of ends) names.push(head + middle + end);
  return names;
}

export const SURNAMES: readonly string[] = built(SURNAME_ENDS);
export const FIRST_NAMES: readonly string[] = built(FIRST_ENDS);

export const UNSEEN_SURNAMES: readonly string[] = built(SURNAME_ENDS, OTHER_HEADS);
export const UNSEEN_FIRST_NAMES: readonly string[] = built(FIRST_ENDS, OTHER_HEADS);
