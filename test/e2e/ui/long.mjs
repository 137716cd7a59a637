// An article of a given length about invented people, the same at every run.

const people = [
  ['Mayor', 'Anna Keller'],
  ['Harbour Master', 'Tomas Rill'],
  ['', 'Petra Lindqvist'],
  ['Senator', 'Ruth Okafor'],
  ['Professor', 'Ivo Marchetti'],
  ['', 'Sanna Virtala'],
  ['Police Chief', 'Owen Tarrant'],
  ['', 'Leila Haddoum'],
  ['Judge', 'Marcus Feld'],
  ['', 'Dagny Holm'],
  ['Minister', 'Paul Eriksen'],
  ['', 'Yusuf Demirel'],
];
const beginnings = [
  'We asked for the figures in spring',
  'Nobody who lives on the quay was surprised',
  'The wall was built for a smaller sea',
  'I would rather lose the vote',
  'There is money for the study',
  'My father moored here for forty years',
  'Every winter the cellars fill',
  'The pumps were promised twice',
  'You cannot insure a house on this street',
  'They drew the map before they measured the water',
  'Half of my crew has left',
  'The letter came in a brown envelope',
];
const endings = [
  'and were sent a leaflet',
  'when the water came',
  'than win it with a number that is wrong',
  'and none for the people',
  'and I do not mean to be the last who does',
  'because it is cheaper to wait',
  'while the office counted its chairs',
  'and the answer was a form',
  'before the lorries were even ordered',
  'until a camera was there',
  'as if the tide could be put off',
];
const plain = [
  'The council met for the third time this month.',
  'Outside, lorries waited along Quay Street as they do on most mornings.',
  'The terminal would cost 214 million crowns, a tenth of it from the coastal fund.',
  'It is the largest public project in the history of the bay.',
  'The delay was caused by a quarrel between two offices.',
];

/** Markdown of about `length` words. */
export function longArticle(length) {
  const parts = ['# The harbour, a year on'];
  let count = 5;
  for (let i = 0; count < length; i++) {
    if (i % 12 === 11) parts.push(`## Part ${Math.floor(i / 12) + 1}`);
    const paragraph = paragraphs[i % paragraphs.length](i);
    parts.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${parts.join('\n\n')}\n`;
}

const words = (i) => `${beginnings[i % 12]} ${endings[i % 11]}`;
const pick = (list, i) => list[(i * 7 + Math.floor(i / list.length)) % list.length];
const named = (i) => pick(people, i).join(' ').trim();
const surname = (i) => pick(people, i)[1].split(' ')[1];

const paragraphs = [
  (i) => `“${words(i)},” ${named(i)} said. “${words(i + 50)}.”`,
  (i) => `${pick(plain, i)} ${pick(plain, i + 2)} ${pick(plain, i + 1)}`,
  (i) => `${named(i)} told the commission that ${lower(words(i))}. ${pick(plain, i)}`,
  (i) => `A source said that the draft had been in a drawer since June. ${pick(plain, i + 3)}`,
  (i) => `According to the Dockworkers’ Union, ${300 + i} jobs depend on a decision before winter.`,
  (i) => `“${words(i + 97)},” ${surname(i)} said on Tuesday. ${pick(plain, i + 4)}`,
];

function lower(text) {
  return text[0] === 'I' ? text : text[0].toLowerCase() + text.slice(1);
}
