/**
 * News prose from a small seeded grammar: invented people, places and affairs, one paragraph a line between blank lines,
 * about 90 characters a sentence. Every dozen paragraphs are an article of its own with a cast of five, so that a long
 * text names as many people as as many articles would. The same seed and length give the same text.
 */
interface TextOptions {
  readonly seed?: number;
  /** Markdown: headings, emphasis, links, footnotes, block quotes, lists now and then. */
  readonly markdown?: boolean;
  /** Share of sentences that a rule may remark on, 0 to 1: claims in the article's own voice, unnamed sources. */
  readonly remarkable?: number;
}

/** A text of at least `length` UTF-16 code units that ends with a whole paragraph. */
export function newsText(length: number, options: TextOptions = {}): string {
  const { seed = 1, markdown = false, remarkable = 0.15 } = options;
  const draw = generator(seed);
  const parts: string[] = [];
  let cast: Person[] = [];
  let written = 0;
  for (let i = 0; written < length; i++) {
    if (i % 12 === 0) cast = Array.from({ length: 5 }, () => person(draw));
    const plainly = write(draw, pick(draw, cast), remarkable);
    const paragraph = markdown ? decorate(draw, plainly, i) : plainly;
    parts.push(paragraph);
    written += paragraph.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

type Draw = (below: number) => number;

/** Mulberry32: small, seeded, good enough to shuffle words. */
function generator(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function write(draw: Draw, who: Person, remarkable: number): string {
  const sentences = [fill(draw, pick(draw, who.met ? again : openings), who)];
  who.met = true;
  for (let more = draw(4); more > 0; more--) {
    const list = draw(1000) < remarkable * 1000 ? claims : plain;
    sentences.push(fill(draw, pick(draw, list), who));
  }
  return sentences.join(' ');
}

interface Person {
  readonly first: string;
  readonly last: string;
  readonly woman: boolean;
  /** True once the article has given the full name. */
  met: boolean;
}

function person(draw: Draw): Person {
  const woman = draw(2) === 0;
  const last = pick(draw, lastNames) + pick(draw, lastEndings);
  return { first: pick(draw, woman ? women : men), last, woman, met: false };
}

/** Puts words into a template: `{name}` the paragraph's person, `{he}`, `{title}`, `{place}`, `{body}`, `{number}` … */
function fill(draw: Draw, template: string, { first, last, woman }: Person): string {
  const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'name':
        return `${first} ${last}`;
      case 'last':
        return last;
      case 'he':
        return woman ? 'she' : 'he';
      case 'his':
        return woman ? 'her' : 'his';
      case 'number':
        return String(2 + draw(97));
      default:
        return pick(draw, slots[slot]);
    }
  });
  return text[0].toUpperCase() + text.slice(1);
}

function decorate(draw: Draw, paragraph: string, index: number): string {
  switch (index % 9) {
    case 0:
      return `## ${pick(draw, slots.affair)[0].toUpperCase()}${pick(draw, slots.affair).slice(1)}\n\n${paragraph}`;
    case 2:
      return `${paragraph} [The minutes](https://example.org/minutes/${index}) are public.[^${index}]\n\n[^${index}]: Minutes of the council, page ${draw(90)}.`;
    case 4:
      return `> ${paragraph}`;
    case 6:
      return paragraph
        .replace(/\b(council|harbour|committee)\b/, '**$1**')
        .replace(/\b(Tuesday|Friday)\b/, '*$1*');
    case 7:
      return `- ${paragraph}\n- The vote is due on ${pick(draw, slots.day)} &amp; again in autumn.`;
    default:
      return paragraph;
  }
}

function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(list.length)];
}

const openings = [
  '“{quote},” {title} {name} said on {day}.',
  '{title} {name} told the {body} in {place} on {day} that {statement}.',
  '“{quote},” said {name}, who has worked in {place} for years. “{quote}.”',
  'According to {name}, {title2} of the {body}, {statement}.',
  'The {body} met on {day} to talk about {affair}, {name} said.',
  '{name}, {title2} of the {body}, said {statement}, and that “{quote}”.',
];

const again = [
  '“{quote},” {last} said on {day}.',
  '{last} told the {body} in {place} on {day} that {statement}.',
  '“{quote},” said {last}. “{quote}.”',
  'According to {last}, {statement}.',
  '{last} said {statement}, and that “{quote}”.',
  'The vote on {affair} was put off until {day}, {last} said.',
];

const plain = [
  '“{quote},” {he} said.',
  '{last} added that {statement}.',
  '{he} spoke to reporters outside the town hall in {place} on {day}.',
  'The {body} in {place} did not reply to questions that were sent on {day}.',
  'Two members of the {body} left the room before the vote on {affair}, {last} said.',
  '“{quote},” {last} told reporters. “{quote}.”',
  'The meeting in {place} ended shortly after noon.',
  '{last} said {he} would write to the {body} before {day}.',
  'Papers about {affair} lay on a table by the door.',
];

const claims = [
  'About {number} percent of the people of {place} depend on {affair}.',
  'The plan led to the loss of {number} jobs in {place}.',
  'It is the largest dispute about {affair} in the history of {place}.',
  'Studies show that {affair} hurts children.',
  'Experts say {statement}.',
  'A source said {statement}.',
  'Many people in {place} believe that the {body} has failed.',
  'The {body} reportedly paid for {affair}.',
];

const slots: Readonly<Record<string, readonly string[]>> = {
  quote: [
    'We will not sign this paper before the summer',
    'Nobody asked the people who live by the water',
    'This is the third time that we have heard the same promise',
    'The harbour belongs to all of us and not to one company',
    'I have read every page of it and I still do not know who pays',
    'My father built this mill and I will not sell it',
    'We have the money and we have the time',
  ],
  statement: [
    'the ferry would not run before the end of the month',
    'the council had never seen the contract',
    'no decision would be made without a hearing',
    'the bridge needed to be closed to lorries',
    'the money for the school was safe',
    'the talks would go on in the coming week',
  ],
  title: ['Mayor', 'Councillor', 'Minister', 'Professor', 'Captain', 'Senator', 'Judge', 'Dr'],
  title2: [
    'the chair',
    'a spokesperson',
    'the head',
    'the deputy director',
    'a former member',
    'the treasurer',
  ],
  body: [
    'harbour board',
    'city council',
    'school committee',
    'Ministry of Works',
    'River Authority',
    'Fishers’ Union',
    'planning committee',
    'Chamber of Trade',
  ],
  place: [
    'Brunnhaven',
    'Ostermere',
    'Kallby',
    'Port Selwick',
    'Tarnow Hills',
    'Vessen',
    'Lower Aldmoor',
    'Mirstad',
  ],
  affair: [
    'the new harbour wall',
    'the price of bread',
    'the night ferry',
    'the closure of the old mill',
    'the school by the river',
    'the sale of the town forest',
    'the water supply',
  ],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const women = [
  'Anna',
  'Mira',
  'Josefine',
  'Lucia',
  'Hannah',
  'Ruth',
  'Elena',
  'Nadia',
  'Clara',
  'Ingrid',
  'Sofia',
  'Marta',
];
const men = [
  'Peter',
  'Tomas',
  'Karim',
  'Edgar',
  'Louis',
  'Simon',
  'Viktor',
  'Daniel',
  'Martin',
  'Oskar',
  'Paul',
  'David',
];
const lastNames = [
  'Kell',
  'Brand',
  'Hol',
  'Varn',
  'Lind',
  'Osk',
  'Mert',
  'Sten',
  'Rav',
  'Tolm',
  'Weid',
  'Jor',
  'Falk',
  'Nor',
];
const lastEndings = [
  'er',
  'mann',
  'berg',
  'ov',
  'sen',
  'ic',
  'ström',
  'ald',
  'quist',
  'owski',
  'ini',
  'hart',
  'ley',
  'as',
];

/** Where a letter can be typed near the middle of such a text without a name, a title or a verb of speech being touched. */
export function typingPlace(text: string): number {
  const words = /outside the town hall|left the room|ended shortly|lay on a table|did not reply/g;
  words.lastIndex = text.length / 2;
  const found = words.exec(text) ?? new RegExp(words.source).exec(text);
  if (!found) throw new Error('The text has no place for typing.');
  return found.index + 6;
}
