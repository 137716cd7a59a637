import { knownAs, titlesAt } from '../../core/index.ts';
import type { KnownPerson, KnownTitle, Speaker } from '../../core/index.ts';
import { positionAt } from '../text/convert.ts';
import type { Question } from '../desk.ts';
import type { Markup } from './markup.ts';
import { say } from '../../say/index.ts';

/** That somebody is a source who is to be protected: it stands above all else. */
export function protectedCard({ analysis }: Question, markup: Markup, speaker: Speaker): string[] {
  if (!knownAs(analysis.options.known ?? [], speaker)?.confidential) return [];
  return [markup.strong(say('A confidential source: this name is to be protected.'))];
}

/** What the workspace's own people file says of somebody; where it says nothing, the way to enter them. */
export function knownPersonCard(
  question: Question,
  markup: Markup,
  speaker: Speaker,
  offset: number,
): string[] {
  const { analysis, settings } = question;
  const known = knownAs(analysis.options.known ?? [], speaker);
  if (!known) return enterLink(question, markup, speaker, offset);
  const { open, confidential } = settings.peopleFile;
  const pronouns = known.pronouns ? ` (${markup.text(known.pronouns)})` : '';
  const now = titlesAt(known, analysis.options.today);
  const before = known.titles.filter((title) => !now.includes(title));
  return [
    [
      `${markup.text(say('In {0}:', known.confidential ? confidential : open))} ${markup.strong(known.name)}${pronouns}`,
      ...now.map((title) => markup.text(titleOf(title))),
      ...(known.organisation ? [markup.text(known.organisation)] : []),
    ].join(' · '),
    before.length > 0
      ? say('Before: {0}', before.map((title) => markup.text(titleOf(title))).join(', '))
      : '',
    links(known, markup),
    known.notes ? markup.text(known.notes) : '',
  ];
}

/** `mayor (Harwick, 2019 to 2024-04)` */
function titleOf({ title, organisation, from, to }: KnownTitle): string {
  const time =
    from && to
      ? say('{0} to {1}', from, to)
      : from
        ? say('since {0}', from)
        : to
          ? say('until {0}', to)
          : undefined;
  const more = [organisation, time].filter(Boolean).join(', ');
  return more ? `${title} (${more})` : title;
}

function links({ aliases, wikidata, web }: KnownPerson, markup: Markup): string {
  return [
    ...(aliases.length > 0 ? [say('also {0}', aliases.map(markup.text).join(', '))] : []),
    ...(wikidata
      ? [markup.leadTo(say('Wikidata {0}', wikidata), `https://www.wikidata.org/wiki/${wikidata}`)]
      : []),
    ...(web ? [markup.leadTo(say('web page'), web)] : []),
  ].join(' · ');
}

function enterLink(
  { document, client, settings }: Question,
  markup: Markup,
  speaker: Speaker,
  offset: number,
): string[] {
  if (speaker.kind !== 'person' || !speaker.named || !client.commands.has('ontherecord.addToPeople'))
    return [];
  const { line, character } = positionAt(document, offset);
  const values = encodeURIComponent(JSON.stringify([document.uri, line, character]));
  return [
    markup.leadTo(say('Add to {0}', settings.peopleFile.open), `command:ontherecord.addToPeople?${values}`),
  ];
}
