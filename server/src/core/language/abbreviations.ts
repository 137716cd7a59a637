import { Lexicon } from '../base/index.ts';

/** How a word that may be an abbreviation bears on the full stop after it. */
export const Abbreviation = {
  /** A name follows: the stop never ends a sentence (Sen., Lt., Mr.). */
  title: 1,
  /** May stand last in a sentence: the next word decides (Corp., Jr., Calif.). */
  either: 2,
  /** A number follows (No. 5, Sec. 2, Jan. 4, Rs. 200). */
  number: 4,
  /** A time of day (a.m., p.m.): what follows decides. */
  hour: 8,
  /** An abbreviation in lower case too; the others are one only with a capital (Col., but not "the col."). */
  small: 16,
} as const;

/** The `Abbreviation` bits of a lexeme, written without its full stop (dotted ones with all of theirs). */
export function abbreviation(lexeme: number): number {
  return abbreviations.get(lexeme);
}

const { title, either, number, hour, small } = Abbreviation;

const abbreviations = new Lexicon([
  [
    title,
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col cpl cmdr cdr lt-col lt-gen lt-cdr maj-gen brig-gen capt sgt maj adm brig pvt pte spc rev rt',
  ],
  [
    title,
    'pres supt msgr fr amb atty dep min det insp cllr coun ald engr eng arc alh ven evang surv bldr adv comdr ofc cde barr smt messrs mme mlle gens lts cols profs drs revs mt ft pfc ret retd const cst',
  ],
  [title | small, 'hon v vs approx viz cf eg ie e.g. i.e. asst'],
  [either, 'st ave blvd rd hwy dist univ inc corp tech co cos ltd llc plc bros assn jr sr esq ed eds'],
  [either, 'ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn miss mont neb nev okla'],
  [either, 'ore pa tenn tex va vt wash wis wyo mass mon tue tues wed thu thurs fri'],
  [either | number, 'jan feb mar apr aug sept sep oct nov dec'],
  [either | small, 'etc al dept govt intl natl mins secs hrs lbs oz km est'],
  [number, 'sec art ch chap para op'],
  [number, 'rs ksh sh shs tsh ush tk'],
  [number | small, 'no nos p pp vol vols fig figs eq eqs'],
  [hour, 'a.m. p.m.'],
]);
