import type { Mention, People } from '../../people/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { insideQuotation, isRunningText, withCapital } from '../text.ts';
import type { Rule, StoryBlock, StoryFinding } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “mayor Anna Keller”, and “Anna Keller, Mayor of Harwick,”: the capital is missing, or too much. */
export const titleCase: Rule = {
  id: 'person/title-case',
  severity: 'hint',
  title: 'A title with the wrong first letter',
  standard: standards.titleCase,
  advice:
    'A formal title has a capital directly before the name and none after it, unless the house has another style.',
  check: () => nothing,
  checkStory,
};

/** Offices that are written before a name. Callings (“lawyer”, “coach”) have no capital anywhere. */
const formal = new Set(
  `president governor mayor senator minister chancellor premier ambassador congressman congresswoman councillor alderman
  archbishop bishop cardinal rabbi imam judge justice sheriff commissioner superintendent general colonel major
  lieutenant sergeant admiral commander prime-minister chief-minister foreign-minister finance-minister interior-minister
  defence-minister defense-minister health-minister vice-president deputy-mayor attorney-general
  chief-justice secretary-general`.split(/\s+/),
);

/** Before a name these stand alone at the place where a title begins: anything else is part of a longer description. */
const beforeTitle =
  /(?:^|[,;:—–(]|\b(?:and|but|or|that|by|with|to|from|of|for|when|while|where|if|because|than|against|between|under|after|before|told|said|says|asked|on))\s*$/i;

interface Case {
  readonly finding: StoryFinding;
  readonly wrong: boolean;
}

/** A style that is kept throughout is a style: what stands out is told, or the one case in which there is nothing to compare. */
function checkStory(stories: readonly StoryBlock[], people: People): readonly StoryFinding[] {
  if (people.speakers.length === 0) return none;
  const before: Case[] = [];
  const after: Case[] = [];
  stories.forEach((story, block) => {
    const { prose, mentions } = story;
    if (!prose.english || !isRunningText(story.block)) return;
    for (const mention of mentions.mentions) {
      if (mention.titles.length === 0 || mention.kind !== 'person' || insideQuotation(prose, mention))
        continue;
      const first = caseBefore(prose, mention, block);
      if (first) before.push(first);
      const second = caseAfter(prose, mention, block);
      if (second) after.push(second);
    }
  });
  const found = [...standingOut(before), ...standingOut(after)];
  return found.length === 0 ? none : found;
}

const none: readonly StoryFinding[] = [];

function standingOut(cases: readonly Case[]): readonly StoryFinding[] {
  const wrong = cases.filter((one) => one.wrong).map(({ finding }) => finding);
  const right = cases.length - wrong.length;
  if (wrong.length === 0 || wrong.length > Math.max(1, right)) return none;
  const confidence = right > 0 ? 0.75 : 0.55;
  return wrong.map((finding) => ({ ...finding, confidence }));
}

/** `said |mayor Anna Keller`: the whole of what stands before the name is a formal title. */
function caseBefore({ text }: Prose, { start, name }: Mention, block: number): Case | undefined {
  const title = text.slice(start, name.start).trimEnd();
  if (!isFormal(title) || !beforeTitle.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  const end = start + title.length;
  const right = title.split(' ').map(withCapital).join(' ');
  const wrong = /^\p{Ll}/u.test(title);
  // At the start of a sentence, the capital says nothing.
  if (!wrong && !/[\p{L},]\s*$/u.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  return {
    wrong,
    finding: finding(block, start, end, right, say('“{0}” stands before a name as a formal title.', title)),
  };
}

/** `Anna Keller, |Mayor of Harwick`: a capital that no name gives. */
function caseAfter({ text }: Prose, { name }: Mention, block: number): Case | undefined {
  if (text.charCodeAt(name.end) !== 0x2c) return undefined;
  const found = afterName.exec(text.slice(name.end, name.end + 60));
  if (!found) return undefined;
  const [, lead, title] = found;
  if (!isFormal(title)) return undefined;
  const start = name.end + lead.length;
  // “Minister of Finance”, “Chancellor of the Exchequer”: an office with a name, half of which cannot be written small.
  if (ofField.test(text.slice(start, start + 48))) return undefined;
  const right = title.toLowerCase();
  const wrong = title !== right;
  return {
    wrong,
    finding: finding(
      block,
      start,
      start + title.length,
      right,
      say('“{0}” stands after the name, where a title has no capital.', title),
    ),
  };
}

/** A title of one or two words, then what is no capital: “Secretary of State” and “Mayor Brook’s deputy” are left alone. */
const afterName =
  /^(, (?:the |a |an |then |now )?)(\p{L}+(?: \p{Lu}\p{Ll}+)?)(?=,|\.|;| (?:of|for|said|who|until)\b)/u;

const ofField = /^(?:Minister|Secretary|Chancellor|Speaker|Commissioner) (?:of|for) (?:the )?\p{Lu}/u;

function isFormal(title: string): boolean {
  return title.length < 24 && formal.has(title.toLowerCase().replace(' ', '-'));
}

function finding(block: number, start: number, end: number, right: string, what: string): StoryFinding {
  return {
    block,
    start,
    end,
    what,
    confidence: 0.7,
    fixes: [replaceFix(say('Change to “{0}”', right), { start, end }, right)],
  };
}
