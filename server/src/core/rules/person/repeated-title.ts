import type { Mention, People, Speaker } from '../../people/index.ts';
import { findEach } from '../each.ts';
import { introduced, lastName, shortName, speakerOf } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { textOf, withCapital } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Mayor Anna Keller … Mayor Keller said. */
export const repeatedTitle: Rule = {
  id: 'person/repeated-title',
  severity: 'hint',
  title: 'A title that is given again on later reference',
  standard: standards.firstReference,
  advice: 'After first reference the surname is enough.',
  check,
};

/** Somebody else in the story has the same surname: the title tells which of them is meant. */
function hasNamesake({ facts }: RuleInput, speaker: Speaker): boolean {
  return bearersIn(facts.people).get(lastName(speaker))! > 1;
}

/** The last answer: how many people of the story bear each surname. */
let asked: People | undefined;
let answered: ReadonlyMap<string, number> = new Map();

function bearersIn(people: People): ReadonlyMap<string, number> {
  if (asked === people) return answered;
  const bearers = new Map<string, number>();
  for (const speaker of people.speakers) {
    if (speaker.kind !== 'person') continue;
    const surname = lastName(speaker);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  asked = people;
  return (answered = bearers);
}

/** Courtesy titles, and those that a country never leaves out, are a matter of house style; kin have none. */
const courtesy =
  /^(?:son|daughter|brother|sister|father|mother|uncle|aunt|cousin|wife|husband|grand(?:father|mother|son|daughter)|step(?:son|daughter|father|mother)|cllr|justice|judge|garda|mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev|fr|sr|prof|professor|doctor|king|queen|prince|princess|pope|emperor|empress|sultan|emir|sheikh|sheikha|shaikh|duke|duchess|earl|count|countess|baron|baroness|viscount|saint|rabbi|imam|pastor|cardinal|archbishop|bishop|ayatollah|mullah|mufti|swami|datuk|tan sri|herr|frau|madame|monsieur)\.?$/i;

function check(input: RuleInput): readonly BlockFinding[] {
  const { mentions } = input.story;
  return findEach(mentions.mentions, input, titledAgain);
}

/** “Mayor” and “mayor of Osterby” are one title; whoever was the director before and is the critic now has another. */
function isOneTitle(given: string, again: string): boolean {
  const [one, other] = [given.toLowerCase(), again.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

function isNoCourtesy(title: string): boolean {
  return !courtesy.test(title);
}

function titledAgain(mention: Mention, input: RuleInput, index: number): BlockFinding | undefined {
  const { prose } = input.story;
  if (mention.kind !== 'person' || mention.titles.length === 0 || mention.name.start <= mention.start)
    return undefined;
  const title = mention.titles.find(isNoCourtesy);
  // Inside a quotation the words are the speaker's.
  if (!title || mention.quoted) return undefined;
  const speaker = speakerOf(input, index);
  // “Mayor Anna Keller” once more may be the first reference after a headline; “Mayor Keller” never is.
  if (!speaker || !speaker.name.includes(' ') || /\s/.test(textOf(prose, mention.name))) return undefined;
  // Only the first repetition is worth a remark: the writer has a style, not ten faults.
  const second = speaker.mentions[1];
  if (second?.block !== input.index || second.mention !== index) return undefined;
  if (!prose.text.slice(mention.start, mention.name.start).toLowerCase().includes(title.toLowerCase()))
    return undefined;
  if (hasNamesake(input, speaker) || !isOneTitle(speaker.titles[0] ?? title, title)) return undefined;
  const { start, end } = { start: mention.start, end: mention.name.start };
  return {
    start: mention.start,
    end: mention.end,
    what: say(
      '{0} has the title “{1}” again.',
      withCapital(shortName(speaker)),
      prose.text.slice(start, end).trim(),
    ),
    confidence: 0.7,
    fixes: [replaceFix(say('Remove the title'), { start, end }, '')],
    related: [introduced(speaker, say('{0} is introduced here.', speaker.name))],
  };
}
