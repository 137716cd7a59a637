import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { noQuotation, readProse } from '../../server/src/core/language/index.ts';
import type { Prose } from '../../server/src/core/language/index.ts';
import { nothingTagged, read } from '../../server/src/core/tagging/index.ts';
import type { Tagged, TaggedAttribution, Tagger } from '../../server/src/core/tagging/index.ts';
import { loadTagger, modelHash, taggerOf } from '../../server/src/model/index.ts';
import { shippedProjection } from '../../server/src/model/network/projection.ts';
import { withReader } from '../../server/src/core/claims/chance/weights.ts';
import { card, reader, weights } from '../support/reader.ts';
import { SAMPLES } from './articles.ts';

const projection = shippedProjection(card.hash);
const plain = taggerOf(weights, card.name, { plain: true, projection });
const start = nothingTagged;

/** An attribution as `source|cue|content + content`. */
function said(text: string, each: TaggedAttribution): string {
  const words = (spans: TaggedAttribution['source']) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' + ');
  return [each.source, each.cue, each.content].map(words).join('|');
}

/** What a tagger sees in one block. */
function tagOf(tagger: Tagger, prose: Prose): Tagged {
  return tagger.tag([prose], start)[0];
}

describe('the trained reader', () => {
  it('sees who says what in our own sentences as a person does', () => {
    const whoAndWhat = (all: string) =>
      all
        .split('|')
        .filter((_, i) => i !== 1)
        .join('|');
    let right = 0;
    let found = 0;
    let there = 0;
    for (const { text, expected } of SAMPLES) {
      const seen = tagOf(reader, readProse(text, noQuotation)).attributions.map((each) =>
        whoAndWhat(said(text, each)),
      );
      right += seen.filter((each) => expected.map(whoAndWhat).includes(each)).length;
      found += seen.length;
      there += expected.length;
    }
    expect((2 * right) / (found + there)).toBeGreaterThanOrEqual(0.85);
  });

  it('keeps a name out of the cue', () => {
    const text = 'Judge O’Kelly said the claims were very serious and he said he had grave concerns.';
    const seen = tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen[0]).toMatch(/^Judge O’Kelly[|]said[|]/);
  });

  it('takes a time from the end of a source', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('Residents of Estmark on Monday said the road was closed.')).toEqual([
      'Residents of Estmark|said|the road was closed',
    ]);
    expect(seen('A poll released this week found that few would vote.')).toEqual([
      'A poll released this week|found|that few would vote',
    ]);
  });

  it('goes on behind a phrase or a clause that opens what is said', () => {
    const text =
      'The Gazette reported that when Tomas Brandt returned to his remote home after the fire, he never expected to find a tree left.';
    const seen = tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen).toEqual(['The Gazette|reported|' + text.slice(21, -1)]);
  });

  it('lets somebody whose words an agency tells tell them himself', () => {
    const text = 'The agency said Falk, who runs the port, told reporters: “We are late. We are tired.”';
    const { attributions } = tagOf(reader, readProse(text, noQuotation));
    expect(attributions.map((each) => [each.within, said(text, each)])).toEqual([
      [-1, 'The agency|said|' + text.slice(16)],
      [0, 'Falk|told|“We are late. We are tired.”'],
    ]);
  });

  it('passes over what only looks like speech: a cue that tells of none, an article alone, another sense', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('Permission was granted to bring this second appeal.')).toEqual([]);
    expect(seen('The alleged thief known with his initial A was a mechanic.')).toEqual([]);
    expect(seen('Many believe that.')).toEqual([]);
    expect(seen('A research team has analysed the effects of ozone on crops.')).toEqual([]);
    expect(seen('She resented that nobody had opened the dried plants.')).toHaveLength(1);
    expect(seen('It has been said that the sea gives back nothing.')).toEqual([
      '|has been said|that the sea gives back nothing',
    ]);
    expect(seen('He was paid according to the plan.')).toEqual([]);
    expect(seen('The visitors claimed a penalty when Holm brought down Tonn.')).toEqual([]);
    expect(seen('United’s keeper denied Rill twice before the break.')).toEqual([]);
    expect(seen('The board put off its decision until 1 December.')).toEqual([]);
  });

  it('lends the reader what the rules know better, and fills in what it passes over', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('A neighbour, who asked not to be named, said the couple kept to themselves.')).toContain(
      'A neighbour, who asked not to be named,|said|the couple kept to themselves',
    );
    expect(seen('An aide, who asked not to be identified, said that the plan was dead.')).toContain(
      'An aide|said|that the plan was dead',
    );
    expect(seen('Holm told the Gazette the water came up to his knees.')).toEqual([
      'Holm|told|the water came up to his knees',
    ]);
    expect(seen('Port to close in May, say officials')).toEqual(['officials|say|Port to close in May']);
    expect(
      seen('Norvia announced that five days of talks ended without result, as the rebels refused to sign.'),
    ).toEqual([
      'Norvia|announced|that five days of talks ended without result, as the rebels refused to sign',
    ]);
  });

  it('hears what a court, a chief or a union asks of somebody in any country’s English', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('The chief justice directed the law officer to fetch a reply from the ministry.')).toEqual([
      'The chief justice|directed|the law officer to fetch a reply from the ministry',
    ]);
    expect(seen('Residents appealed to the council to repair the bridge.')).toEqual([
      'Residents|appealed to|the council to repair the bridge',
    ]);
    expect(seen('The singer appealed to younger voters, and she directed a film about her town.')).toEqual(
      [],
    );
    expect(seen('The Home Minister informed the House that 12 camps had been closed.')).toEqual([
      'The Home Minister|informed|that 12 camps had been closed',
    ]);
    expect(seen('The union maintained that the road had been closed for weeks.')).toEqual([
      'The union|maintained|that the road had been closed for weeks',
    ]);
    expect(seen('He was reassured by the fact that the road was dry.')).toEqual([]);
    expect(seen('Our correspondent learnt that two people were hurt.')).toEqual([
      'Our correspondent|learnt|that two people were hurt',
    ]);
    expect(seen('The Supreme Court ruled 5–4 that the law was invalid.')).toEqual([
      'The Supreme Court|ruled|that the law was invalid',
    ]);
    expect(seen('Leary told the court how the man had come in by a window.')).toEqual([
      'Leary|told|how the man had come in by a window',
    ]);
    expect(seen('Reacting, the union’s secretary, Grace Obi, described it as “a slap”.')).toEqual([
      'the union’s secretary, Grace Obi,|described|it as “a slap”',
    ]);
  });

  it('hears what is put, viewed or sent as a message, and how somebody nods it', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('“I am not going anywhere” — that was the message from coach Dan Hale on Tuesday.')).toEqual([
      'coach Dan Hale|was the message|“I am not going anywhere”',
    ]);
    expect(seen('“I am not going anywhere,” was how coach Dan Hale put it.')).toEqual([
      'coach Dan Hale|put it|“I am not going anywhere,”',
    ]);
    expect(seen('In the words of coach Dan Hale, the club “threw it away”.')).toEqual([
      'coach Dan Hale|words|the club “threw it away”',
    ]);
    expect(seen('Dan Hale’s view is that the club should sell.')).toEqual([
      'Dan Hale’s|view is|that the club should sell',
    ]);
    expect(seen('The trouble, says Hale, is that nobody listens.')).toEqual([
      'Hale|says|The trouble + is that nobody listens',
    ]);
    expect(seen('“It is,” she nods.')).toEqual(['she|nods|“It is,”']);
    expect(seen('He opened the door. ‘Anna?’ he said. ‘Are you there?’ Nobody answered.')).toEqual([
      'he|said|‘Anna?’',
    ]);
    expect(seen('Ruiz et al. (2019) argue that bees are blind.')).toEqual([
      'Ruiz et al. (2019)|argue|that bees are blind',
    ]);
    expect(seen('“Nonsense!” The old man slammed the door. “You were never my son.”')).toEqual([
      'The old man||“Nonsense!” + “You were never my son.”',
    ]);
  });

  it('lets the rules say where what the reader reads begins and ends', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    // The sentence of what is said, and the clause that a comma ends.
    expect(
      seen(
        'One reviewer wrote that the ridges were “the product of a bad echo sounder.” She kept the letter all her life and, when the ridges were confirmed, sent a copy to its author.',
      ),
    ).toEqual(['One reviewer|wrote|that the ridges were “the product of a bad echo sounder.”']);
    expect(
      seen('When she said she did not have one, he is alleged to have produced a knife and run away.'),
    ).toContain('she|said|she did not have one');
    // Both sides of a cue, and of an aside.
    expect(seen('Probably not much, says Ahlberg. “If you’re stung, you already knew.”')).toEqual([
      'Ahlberg|says|Probably not much + “If you’re stung, you already knew.”',
    ]);
    // Whoever stands before a clause with “which”.
    expect(
      seen('The draft, which runs to 64 pages, puts the cost of the ward at 3.1 million crowns.'),
    ).toEqual(['The draft|puts|the cost of the ward at 3.1 million crowns']);
    // Whoever is told is no part of what is said, and an answer is not the question’s.
    expect(seen('Rhona Mackay of the union has told the BSN her members are “digging in”.')).toEqual([
      'Rhona Mackay of the union|has told|her members are “digging in”',
    ]);
    expect(seen("Asked who he'd prefer, Keane laughed. “Neither of them.”")).toContain(
      'Keane||“Neither of them.”',
    );
    expect(
      seen('“Eleven seconds.” He taps the case of a clock the size of a dinner plate. “This one told me.”'),
    ).toContain('He||“Eleven seconds.” + “This one told me.”');
    expect(seen('The agency says 14 severe warnings – meaning danger to life – are in force.')).toEqual([
      'The agency|says|14 severe warnings – meaning danger to life – are in force',
    ]);
  });

  it('takes whole sentences of quotation in the midst of a paragraph for speech, and gives them to whoever acts beside them', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('“You want to see the oven?” She is already walking.')).toEqual([
      'She||“You want to see the oven?”',
    ]);
    expect(seen('Does she regret anything? ‘God, yes. Everything before breakfast.’')).toContain(
      '||‘God, yes. Everything before breakfast.’',
    );
    expect(seen('Rosie Plant, 23, was brought out with her baby: “They just carried us.”')).toEqual([
      'Rosie Plant|:|“They just carried us.”',
    ]);
  });

  it('finds nobody in “it was reported” and nothing said in “says nothing”', () => {
    const seen = (text: string) =>
      tagOf(reader, readProse(text, noQuotation)).attributions.map((each) => said(text, each));
    expect(seen('It was reported that a man approached the victim in the park.')).toEqual([
      '|was reported|that a man approached the victim in the park',
    ]);
    expect(seen('For a while she says nothing.')).toEqual([]);
  });

  it('sees that a title names what somebody says, and tells none of it', () => {
    const seen = (text: string) =>
      read([readProse(text, noQuotation)], reader, start)[0].tagged.attributions.map((each) =>
        said(text, each),
      );
    expect(seen('What the draft says')).toEqual([]);
    expect(seen('What Keller says, and what she does not say')).toEqual([]);
    expect(seen('What critics say: the quay is unsafe')).not.toEqual([]);
    expect(seen('Critics say the quay is unsafe')).toEqual(['Critics|say|the quay is unsafe']);
  });

  it('answers with the same bits in WebAssembly and in plain TypeScript', () => {
    const text = SAMPLES.map((sample) => sample.text).join(' ');
    const prose = readProse(text, noQuotation);
    expect(tagOf(plain, prose)).toEqual(tagOf(reader, prose));
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('said', 'Keller', '“', '”', ',', '.', 'that', 'the', 'river', '\n', '—', 'x'),
          {
            maxLength: 60,
          },
        ),
        (words) => {
          const other = readProse(words.join(' '), noQuotation);
          expect(tagOf(plain, other)).toEqual(tagOf(reader, other));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('embeds each token in the directions that the model of claims was trained with, for this reader alone', () => {
    expect(projection?.width).toBe(withReader.directions.length);
    expect(shippedProjection('another')).toBeUndefined();
    const prose = readProse(SAMPLES[0].text, noQuotation);
    const { embeddings } = tagOf(reader, prose);
    expect(embeddings?.values).toHaveLength(prose.tokens.count * withReader.directions.length);
    expect(tagOf(taggerOf(weights, card.name), prose).embeddings).toBeUndefined();
  });

  it('embeds the later stretches of a very long block as it does the first', () => {
    const sentence = 'The mayor said that the quay was unsafe. ';
    const prose = readProse(sentence.repeat(100), noQuotation);
    const { width, values } = tagOf(reader, prose).embeddings!;
    const of = (index: number) => {
      const { firstToken, endToken } = prose.sentences[index];
      return values.subarray(width * firstToken, width * endToken);
    };
    // Fifty sentences and more fill a stretch; the twentieth and the eightieth stand far from any edge.
    expect(of(80)).toEqual(of(20));
    expect(of(20).some((value) => value !== 0)).toBe(true);
  });

  it('tags blocks alike together and one by one, with what each hands on to the next', () => {
    const blocks = ['On Monday Ines Falk said:', '“The port is open.', '“It stays so.”', ''].map((text) =>
      readProse(text, noQuotation),
    );
    let carry = start;
    const alone = blocks.map((prose) => {
      const [tagged] = reader.tag([prose], carry);
      carry = tagged.carry;
      return tagged;
    });
    expect(reader.tag(blocks, start)).toEqual(alone);
    expect(reader.tag([], start)).toEqual([]);
  });

  it('answers alike whatever it has read before', () => {
    const fresh = taggerOf(weights, card.name, { projection });
    for (const { text } of [...SAMPLES].reverse()) {
      const prose = readProse(text, noQuotation);
      expect(tagOf(fresh, prose)).toEqual(tagOf(reader, prose));
    }
  });

  it('keeps its word over texts with more word forms than it remembers, and over very long blocks', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `word${i}`).join(' ');
    const before = tagOf(reader, readProse(SAMPLES[0].text, noQuotation));
    tagOf(reader, readProse(many, noQuotation));
    expect(tagOf(reader, readProse(SAMPLES[0].text, noQuotation))).toEqual(before);
  });

  it('reads strange text without complaint', () => {
    for (const text of ['', '\ud800', '“'.repeat(3000), '\u0000 \u0001', '’s’s’s'])
      expect(tagOf(reader, readProse(text, noQuotation)).attributions).toEqual([]);
  });

  it('refuses weights that are not those of the card, and says why', () => {
    expect(modelHash(weights)).toBe(card.hash);
    const other = Uint8Array.from(weights);
    other[other.length - 40] ^= 1;
    expect(() => loadTagger(other, card)).toThrow(/not the one that its card describes/);
    expect(() =>
      loadTagger(weights.subarray(0, 1000), { ...card, hash: modelHash(weights.subarray(0, 1000)) }),
    ).toThrow(/cut short/);
    expect(() => loadTagger(new Uint8Array(4), { ...card, hash: modelHash(new Uint8Array(4)) })).toThrow(
      /no|not/,
    );
  });
});
