import type { WorkspaceEdit } from 'vscode-languageserver';
import type { NewWork } from '../../bibliography/index.ts';
import { citeOffers, citePlaces, entryNote, footnoteEdit, footnoteWith } from '../../core/index.ts';
import type { Author, SourceEdit, Span } from '../../core/index.ts';
import {
  citeAddressMethod,
  citeDoiMethod,
  citeOffersMethod,
  convertCitationsMethod,
  nameOfFile,
} from '../../protocol/index.ts';
import type {
  CiteAddressParams,
  CiteChoice,
  CiteDoiParams,
  CiteEdit,
  CiteOffers,
  CiteParams,
  ConvertParams,
} from '../../protocol/index.ts';
import { invalid } from '../connection/answering.ts';
import { convertAll } from '../citing/convert.ts';
import { addWork } from '../citing/new-work.ts';
import { rangeOf, spanOf } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { workspaceEdit } from '../text/edits.ts';
import { articleOf } from '../beside/works-named.ts';
import { say } from '../../say/index.ts';

/** What our own client's picker asks for: what a statement can be cited to, and edits that cite something new. */
export const cite: Feature = {
  register(ask, desk) {
    ask<CiteParams, Promise<CiteOffers>>({ method: citeOffersMethod }, 'range', async (question, { range }) =>
      offers(await withWorks(desk, question), spanOf(question.document, range)),
    );
    ask<CiteAddressParams, Promise<CiteEdit>>(
      { method: citeAddressMethod },
      'range',
      async (question, params) => {
        const asked = await withWorks(desk, question);
        return citeWork(desk, asked, spanOf(asked.document, params.range), workAt(params));
      },
    );
    ask<CiteDoiParams, Promise<CiteEdit>>({ method: citeDoiMethod }, 'range', async (question, params) => {
      const work = await lookUp(desk, question, params.doi);
      const asked = await withWorks(desk, question);
      return citeWork(desk, asked, spanOf(asked.document, params.range), work);
    });
    ask<ConvertParams, Promise<CiteEdit>>(
      { method: convertCitationsMethod },
      'document',
      async (question, { to }) => convertAll(await withWorks(desk, question), to),
    );
  },
};

/** The same question when all works are read that the article can cite. */
export async function withWorks(desk: Desk, question: Question): Promise<Question> {
  const { uri } = question.document;
  await desk.works.all(articleOf(desk, uri), question.analysis);
  return questionAbout(desk, uri) ?? question;
}

function offers(question: Question, span: Span): CiteOffers {
  const { analysis, document, client, settings } = question;
  const edit = (edits: readonly SourceEdit[]): WorkspaceEdit => workspaceEdit(document, client, edits);
  const found = citeOffers(analysis, span, settings.citationStyle).map((offer): CiteChoice => {
    const { kind, label, target, detail, edits } = offer;
    return { kind, label, description: kind === 'work' ? target : '', detail, edit: edit(edits) };
  });
  const places = citePlaces(analysis, span);
  const { reference } = footnoteEdit(analysis);
  const anew: CiteChoice[] = places
    ? [
        {
          kind: 'new',
          label: say('New footnote'),
          description: reference,
          detail: '',
          edit: edit(footnoteWith(analysis, places.block, places.note, '')),
        },
      ]
    : [];
  const file = analysis.options.bibliography?.files[0];
  return {
    offers: [...found, ...anew],
    doiEndpoint: settings.lookUpDoi ? settings.doiEndpoint : undefined,
    bibliography: file && nameOfFile(file.uri),
  };
}

/** A new work, in the bibliography and behind the statement; a footnote that says what it is where there is no bibliography. */
async function citeWork(desk: Desk, question: Question, span: Span, work: NewWork): Promise<CiteEdit> {
  const { analysis, document, client } = question;
  const places = citePlaces(analysis, span);
  if (!places) throw invalid(say('There is no statement here.'));
  if (document.languageId !== 'plaintext') {
    const taken = await addWork(desk, question, work);
    if (taken) {
      const { start, end, text } = places.keyEdit(taken.key);
      const reference = { range: rangeOf(document, { start, end }), newText: text };
      return (await addWork(desk, question, work, taken.key, [reference]))!.edit;
    }
  }
  const nowhere = { start: 0, end: 0 };
  const entry = {
    ...{
      key: work.url ?? '',
      type: 'webpage',
      title: '',
      authors: [],
      issued: '',
      container: '',
      publisher: '',
    },
    ...{ volume: '', issue: '', page: '', url: '', doi: '', accessed: '' },
    ...work,
    ...{ span: nowhere, keySpan: nowhere },
  };
  const onlyAddress = !work.title && !work.authors?.length;
  const note = onlyAddress && work.url ? work.url : entryNote(analysis, entry);
  return workspaceEdit(document, client, footnoteWith(analysis, places.block, places.note, note));
}

function workAt({ address, title, authors, site, date, accessed }: CiteAddressParams): NewWork {
  const url = String(address).trim();
  if (!/^https?:\/\/[^\s<>"{}]+$/i.test(url)) throw invalid(say('That is no web address.'));
  return {
    type: 'webpage',
    url,
    title: title?.trim(),
    authors: authorsIn(authors ?? ''),
    container: site?.trim(),
    issued: date?.trim(),
    accessed: accessed?.trim(),
  };
}

/** “Anna Keller; Voss, Bert; Port Vale” */
function authorsIn(written: string): readonly Author[] {
  return written
    .split(/;/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const turned = /^([^,]+),\s*(.+)$/.exec(name) ?? undefined;
      if (turned) return { family: turned[1], given: turned[2] };
      const space = name.lastIndexOf(' ');
      return space < 0 ? { family: name } : { family: name.slice(space + 1), given: name.slice(0, space) };
    });
}

/** Sends the DOI, and nothing else, to the endpoint of the settings; never unless they allow it. */
async function lookUp(desk: Desk, { settings }: Question, given: unknown): Promise<NewWork> {
  if (!settings.lookUpDoi)
    throw invalid(say('Looking up DOIs is turned off (ontherecord.citations.lookUpDoi).'));
  const doi = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(String(given))?.[0].replace(/[.,;)]+$/, '');
  if (!doi) throw invalid(say('That is no DOI: one looks like 10.1000/182.'));
  const { workFromCrossref } = await desk.works.library();
  const answer = await desk
    .fetchJson(`${settings.doiEndpoint}${encodeURIComponent(doi)}`)
    .catch((error: unknown) => {
      throw invalid(
        say('The DOI was not found: {0}', error instanceof Error ? error.message : String(error)),
      );
    });
  const work = workFromCrossref(answer);
  if (!work) throw invalid(say('The answer describes no work.'));
  return work;
}
