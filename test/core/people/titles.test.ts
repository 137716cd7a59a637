import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

/** Everybody in a text: name, titles, and whether they are an official. */
function people(text: string): [name: string, titles: readonly string[], official: boolean][] {
  const { speakers } = analyze({ text, languageId: 'plaintext' }).people;
  return speakers.map(({ name, titles, official }) => [name, titles, official]);
}

test('a rank has a grade, and somebody retired keeps it', () => {
  expect(
    people(
      'Police Officer 1 Arnel Dim said no. Petty Officer 2nd Class Maria Loew said yes. SPO4 Dante Ruiz denied it. Lt. Col. (Ret.) Ann Birk said so. Capt. (Dr.) Irfan Malik said it rained. Master Sergeant Rob Hale said it was late.',
    ),
  ).toEqual([
    ['Arnel Dim', ['Police Officer 1'], true],
    ['Maria Loew', ['Petty Officer 2nd Class'], true],
    ['Dante Ruiz', ['SPO4'], true],
    ['Ann Birk', ['Lt. Col.'], true],
    ['Irfan Malik', ['Capt.'], true],
    ['Rob Hale', ['Master Sergeant'], true],
  ]);
});

test('an office of several fields is one office', () => {
  const islands = 'Minister for Arts, Heritage, Harbours and the Islands';
  expect(people(`The ${islands}, Ms. Sile Breen, said no.`)).toEqual([['Sile Breen', [islands], true]]);
  expect(people(`“No,” said Sile Breen, the ${islands}.`)).toEqual([['Sile Breen', [islands], true]]);
  const youth = 'Commissioner for Information, Youths, Sports and Culture';
  expect(people(`The ${youth}, Mr. Femi Osa, said no.`)).toEqual([['Femi Osa', [youth], true]]);
  expect(people('The secretary of state, Gorn and Lund said it was late.')).not.toContainEqual([
    'Gorn',
    ['secretary of state, Gorn and Lund'],
    true,
  ]);
});

test('forms of address are no names', () => {
  expect(people('Tan Sri Dr Lim Keng Hock said no.')).toEqual([['Lim Keng Hock', [], false]]);
  expect(people('Yang Berhormat Dato’ Sri Mohd Faizal said no.')[0][0]).toBe('Mohd Faizal');
  expect(people('His Royal Majesty, Oba Adeyemi Sola, said no.')).toEqual([['Adeyemi Sola', ['Oba'], true]]);
  expect(people('Ayu Lestari, M.Si., said the dean was late.').map(([name]) => name)).toEqual([
    'Ayu Lestari',
  ]);
  expect(people('Elmford-based Grimo Plath said prices would rise.')[0][0]).toBe('Grimo Plath');
});

test('a peer is named by the title', () => {
  const { speakers } = analyze({ text: 'The Duke of Elmford said no.', languageId: 'plaintext' }).people;
  expect(speakers).toMatchObject([{ name: 'Duke of Elmford', kind: 'person', named: true }]);
});

test('who spoke together is meant by what all of them are', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(
    names('Senators Ruth Dorn and Trey Dole urged the mayor to go. The senators said it was late.'),
  ).toEqual(['Ruth Dorn and Trey Dole', 'Ruth Dorn', 'Trey Dole']);
  expect(names('Senators Ruth Dorn and Trey Dole said no. The senators from Ohio said yes.')).toContain(
    'the senators from Ohio',
  );
  expect(names('Ruth Dorn and her husband, Tom Rill, said no. “It is over,” the couple said.')).toEqual([
    'Ruth Dorn and Tom Rill',
    'Ruth Dorn',
    'Tom Rill',
  ]);
  expect(
    names('John and Mary Rill said no. “It is late,” Mary said. “It is over,” the couple said.'),
  ).toEqual(['John Rill and Mary Rill', 'John Rill', 'Mary Rill']);
});

test('an office is told from another by its field, and the Speaker is nobody’s name', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(
    names(
      'The Home Minister said camps had closed. The Speaker ruled that it was late. The lawyer said no. The prime minister said yes.',
    ),
  ).toEqual(['the Home Minister', 'the Speaker', 'the lawyer', 'the prime minister']);
  expect(names('President Ruth Dorn said no. The vice president said yes.')).toEqual([
    'Ruth Dorn',
    'the vice president',
  ]);
  expect(names('Vice President Ruth Dorn said no. The president said yes.')).toEqual([
    'Ruth Dorn',
    'the president',
  ]);
  expect(names('The chief said no. Kelechi said yes. The police chief said he was late.')).toEqual([
    'the chief',
    'Kelechi',
    'the police chief',
  ]);
});

test('a surname that is an office or a plural is a surname', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(
    names('Councillors Diane Deans, Tom Rill and Rawlson King said no. Coun. Diane Deans said yes.'),
  ).toEqual(expect.arrayContaining(['Diane Deans', 'Rawlson King']));
  expect(people('Tourism, Arts, and Culture Minister Datuk Seri Tiong King Sing said no.')).toEqual([
    ['Tiong King Sing', ['Tourism, Arts, and Culture Minister'], true],
  ]);
  expect(people('Deputy Speaker Datuk Ramli Mohd Nor said that he could wait.')).toEqual([
    ['Ramli Mohd Nor', ['Deputy Speaker'], true],
  ]);
  expect(names('Mr. Speaker said no.')).not.toContain('Speaker');
  expect(names('Two Holy Shrines King Abdul bin Osa said no.')).toContain('Abdul bin Osa');
});

test('what stands between an office and its holder is the body or the place', () => {
  expect(people('The Permanent Secretary, Ministry of Ports, Mr Tom Rill, said no.')).toContainEqual([
    'Tom Rill',
    ['Permanent Secretary'],
    true,
  ]);
  expect(people('The DPO of Elm, Osara-Dun, CSP Musiliu Doga, confirmed that it rained.')).toContainEqual([
    'Musiliu Doga',
    ['CSP', 'DPO of Elm'],
    true,
  ]);
  expect(people('The mayor, Dorn, Tom Rill and Ann Falk said no.')).not.toContainEqual([
    'Tom Rill',
    ['mayor'],
    true,
  ]);
  expect(people('The Minister for Ports (Ms Ines Falk): I thank the Member.')).toContainEqual([
    'Ines Falk',
    ['Minister for Ports'],
    true,
  ]);
  expect(people('The Commissioner for Ports and Chieftaincy Matters, Mr. Ade Ojo, said no.')).toEqual([
    ['Ade Ojo', ['Commissioner for Ports and Chieftaincy Matters'], true],
  ]);
});

test('a son with his father’s names is not his father', () => {
  expect(
    people('Oba Owolabi Olaku said no. The monarch’s son, Folu Owolabi Olaku, said yes.').map(
      ([name]) => name,
    ),
  ).toEqual(['Owolabi Olaku', 'Folu Owolabi Olaku']);
});

test('in a court, a church and a match offices are offices', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('The Vice-Chancellor said no. The Justice Minister said yes.')).toEqual([
    'the Vice-Chancellor',
    'the Justice Minister',
  ]);
  expect(people('Mr. Amanya counsel for the respondent submitted that it was late.')[0][0]).toBe('Amanya');
  expect(people('Former bishop the Rt Rev Tom Rill said no.')).toEqual([['Tom Rill', ['Rt Rev'], false]]);
  expect(names('His Grace, the Most Reverend Anthony Bell, said no.')).toEqual(['Anthony Bell']);
  expect(names('Det Con Sarah Hale said no.')).toEqual(['Sarah Hale']);
  expect(names('Referee Jon Moss blew up. The Elmford midfielder said it was late.')).toEqual(
    expect.arrayContaining(['the Elmford midfielder']),
  );
  expect(names('Ojuko, speaking in his hometown, said it was late.')).toEqual(['Ojuko']);
});

test('a body is meant by the noun that stood before its name, and a city by none', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(
    names('The security firm Lockwire found a flaw. Rill Foods said no. “It was bad,” the firm said.'),
  ).toEqual(['Lockwire', 'Rill Foods']);
  expect(people('Grocery chain Halden Foods said sales fell. The chain said it would close.')).toEqual([
    ['Halden Foods', [], false],
  ]);
  expect(names('Pyongyang vowed to retaliate. The company said it was too old.')).toEqual([
    'North Korea',
    'The company',
  ]);
});

test('a head of government is told by initials', () => {
  expect(
    people('Help on the way, PM says\n\nPrime Minister Tom Rill said it rained. The CM said no.'),
  ).toEqual([
    ['Tom Rill', ['PM', 'Prime Minister'], true],
    ['the CM', ['CM'], true],
  ]);
});

test('a paper is no person, whoever its name calls, and who had another office is somebody else', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('Sen. Ruth Dorn said no. It rained, the Daily Caller reported.')).toContain('Daily Caller');
  expect(names('Senator Tom Rill spoke. The former secretary of state said it was late.')).toEqual([
    'Tom Rill',
    'the former secretary of state',
  ]);
});

test('offices in parliaments, forces, churches and courts', () => {
  expect(people('The Minister for Ports (Ms Falk): I thank the Deputy.')).toContainEqual([
    'Falk',
    ['Minister for Ports'],
    true,
  ]);
  expect(people('The archbishop of Elmford, the Most Rev. Tom Rill, said no.')).toEqual([
    ['Tom Rill', ['Most Rev.', 'archbishop of Elmford'], false],
  ]);
  expect(
    people('Tech. Sgt. Mia Grant said no. Sgt. 1st Class Ray Hill said yes. Pvt. 1st Class Joe Doe ate.'),
  ).toEqual([
    ['Mia Grant', ['Tech. Sgt.'], true],
    ['Ray Hill', ['Sgt. 1st Class'], true],
    ['Joe Doe', ['Pvt. 1st Class'], true],
  ]);
  expect(people('Smt. Kavita Rao, MLA, said no.')).toEqual([['Kavita Rao', ['MLA'], true]]);
  expect(people('The Ooni, Oba Enitan Ade, urged calm.')[0]).toEqual(['Enitan Ade', ['Oba', 'Ooni'], true]);
  expect(people('Garba Osa, Senior Special Assistant to the President, said no.')).toEqual([
    ['Garba Osa', ['Senior Special Assistant to the President'], true],
  ]);
  expect(people('A Bench of Justices R. K. Sen and Anita Bose said no.')).toContainEqual([
    'R. K. Sen',
    ['Justices'],
    true,
  ]);
});

test('a suffix alone names nobody', () => {
  expect(people('Anna and Jr. said no.').length).toBeGreaterThan(0);
});

test('an office that somebody new has is none of who spoke before', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('A resident asked why it rained. The Chair replied that it was wrong.')).toEqual([
    'a resident',
    'the Chair',
  ]);
  expect(names('The minister would not be drawn on the date. “Soon,” she said.')).toEqual(['the minister']);
  expect(names('The mayor was late. Ruth Dorn waited. “Soon,” she said.')).toEqual(['Ruth Dorn']);
});

test('offices as the papers of more countries write them', () => {
  expect(people('Member for Murray Plains Peter Walsh said no.')).toEqual([
    ['Peter Walsh', ['Member for Murray Plains'], true],
  ]);
  expect(people('Senator the Hon. Bridget Mack said no.')).toEqual([
    ['Bridget Mack', ['Senator', 'Hon.'], true],
  ]);
  expect(people('MEC for health Nomsa Mbo said no.')).toEqual([['Nomsa Mbo', ['MEC for health'], true]]);
  expect(people('Const. Amy Roy said no. Chief administrative officer Tom Hale said yes.')).toEqual([
    ['Amy Roy', ['Const'], true],
    ['Tom Hale', ['Chief administrative officer'], false],
  ]);
  expect(people('Elm elder Aunty Joan Dun said no.')[0][0]).toBe('Joan Dun');
  expect(
    people('Kofi Rill spoke for host Nigeria. Nigeria said it would pay.').map(([name]) => name),
  ).toContain('Nigeria');
});

test('whoever keeps their name is nobody who has been named', () => {
  expect(
    people(
      'Pastor Tom Rill said no. The councillor said on condition of anonymity that it rained. A councillor who asked not to be named said yes.',
    ).map(([name]) => name),
  ).toHaveLength(2);
});

test('names have several initials, and what stands between them and an office', () => {
  expect(
    people(
      'Magistrate O. A. Osei-Lund said no. Railways General Manager (Acting) Eng. W. A. D. S. Gunari said yes. President Pro Tem Lavinia Osk said no. Jaylen R. Kitch said yes.',
    ),
  ).toEqual([
    ['O. A. Osei-Lund', ['Magistrate'], true],
    ['W. A. D. S. Gunari', ['Railways General Manager (Acting)'], true],
    ['Lavinia Osk', ['President Pro Tem'], true],
    ['Jaylen R. Kitch', [], false],
  ]);
});

test('a form of address inside of a name is a name, and before it none of it', () => {
  expect(
    people(
      'Opposition MP Shareen Kumari Goral said no. Mayor Alhaj Nurul Behari said yes. Law Minister Barrister Daniyal Kasur said no. Educationist Prof Bidya Nath Ghal said yes. A farmer said no, and villager Fan Dekur said yes.',
    ).slice(0, 4),
  ).toEqual([
    ['Shareen Kumari Goral', ['Opposition MP'], true],
    ['Nurul Behari', ['Mayor'], true],
    ['Daniyal Kasur', ['Law Minister'], true],
    ['Bidya Nath Ghal', ['Educationist Prof'], false],
  ]);
  expect(people('On Friday villager Fan Dekur said yes.')[0][0]).toBe('Fan Dekur');
});

test('whose office it is says whether somebody is an official', () => {
  const officials = (text: string) =>
    people(text)
      .filter(([, , official]) => official)
      .map(([name]) => name);
  expect(
    officials(
      'District engineer Bren Tola said no. Deputy Reham Shal said yes. Senior Chief Mulal Osho said no. Lance Hendri MPL said yes. The Hon. Ruth Gorn said no. Opposition critic Wayn Keep said yes.',
    ),
  ).toEqual(['Bren Tola', 'Reham Shal', 'Mulal Osho', 'Lance Hendri', 'Ruth Gorn', 'Wayn Keep']);
  expect(
    officials(
      'The branch secretary of the staff union, Gobna Hork, said no. Union president Lorn Dole said yes. Defence solicitor Amri Boyl said no. General Manager Tib Ramgo said yes. Student Government Vice President Cormac Imari said no.',
    ),
  ).toEqual([]);
});

test('a noun that means several names nobody, and a compass point or “All” is part of a name', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('Boatmen say no. Dredgers were warned. Thirty-eight said yes.')).not.toContain('Dredgers');
  expect(names('North Korea said no. The All Elmford Bakers Association said yes.')).toEqual([
    'North Korea',
    'All Elmford Bakers Association',
  ]);
  expect(names('Synne Bekkevol won. “One more lap,” said a tearful Bekkevol.')).toEqual(['Synne Bekkevol']);
});

test('a word of two parts is what its parts are', () => {
  expect(
    people(
      'Breckin County Judge-Executive Opal Stamp said no. Chef-owner Mirel Stank said yes. Ex-lawmaker Bo Lind said no. Premier-designate Nabi Salou said yes. A three-judge panel said no.',
    ),
  ).toEqual([
    ['Opal Stamp', ['Breckin County Judge-Executive'], true],
    ['Mirel Stank', ['Chef-owner'], false],
    ['Bo Lind', ['Ex-lawmaker'], true],
    ['Nabi Salou', ['Premier-designate'], true],
    ['a three-judge panel', [], false],
  ]);
});

test('what follows a name may say that it is an officer’s', () => {
  expect(
    people('“No,” she said. Captain Thando Jarr of the Elmford police said it was late.').slice(-1),
  ).toEqual([['Thando Jarr', ['Captain'], true]]);
  expect(people('Captain Thando Jarr of Elmford United said it was late.').slice(-1)).toEqual([
    ['Thando Jarr', ['Captain'], false],
  ]);
  expect(people('Pilots met. Captain Serk Ulub, a pilot, said it was late.').slice(-1)).toEqual([
    ['Serk Ulub', ['Captain', 'pilot'], false],
  ]);
  expect(people('South Sudanese President Deng Mach said no.')).toEqual([
    ['Deng Mach', ['South Sudanese President'], true],
  ]);
});

test('particles, a middle name, an age and an office say that words are somebody’s name', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('Fiachra Mac Giolla Bhrin said no. Ernesto Plaza Icar won. Plaza, 61, said yes.')).toEqual([
    'Fiachra Mac Giolla Bhrin',
    'Ernesto Plaza Icar',
  ]);
  expect(names('Hem Raj Sigdel Tamar, director general of the Central Data Office, said no.')[0]).toBe(
    'Hem Raj Sigdel Tamar',
  );
  expect(names('Sri Lanka said no. Earl Massim said yes. Dean of Students Ruth Hendr said no.')).toEqual([
    'Sri Lanka',
    'Earl Massim',
    'Ruth Hendr',
  ]);
});

test('who prosecutes, reigns or sits on a public board is an official; who leads a union or a church is none', () => {
  const officials = (text: string) =>
    people(text)
      .filter(([, , official]) => official)
      .map(([name]) => name);
  expect(
    officials(
      'Olivia Chukw, prosecuting, told the court it was late. His Royal Majesty Godspow Etar said no. Andre Petrou, director of the Water Board, said yes. Pereira-Nair J. observed that it was late.',
    ),
  ).toEqual(['Olivia Chukw', 'Godspow Etar', 'Andre Petrou', 'Pereira-Nair']);
  expect(
    officials(
      'Minister the Rev Kirsty Ballan said no. Its general secretary, Tasos Yiap, said yes. Union local president Gord Pell said no. Addressing traders, president Haji Shar Mubar said yes.',
    ),
  ).toEqual([]);
});

test('a word before an office makes it one of no state', () => {
  const officials = (text: string) =>
    people(text)
      .filter(([, , official]) => official)
      .map(([name]) => name);
  expect(
    officials(
      'Works council chief Heik Fehrm said no. Danish director Asg Lomh said yes. Home health aide Ern Folkk said no. Marine Accident Investigation Branch said yes.',
    ),
  ).toEqual([]);
  expect(officials('Danish negotiator Asg Lomh said no. City council chief Heik Fehrm said yes.')).toEqual([
    'Asg Lomh',
    'Heik Fehrm',
  ]);
});

test('a by-line in capitals begins behind “BY”, and leaders of somebody are not called by them', () => {
  const names = (text: string) => people(text).map(([name]) => name);
  expect(names('Leaders of the Maya K’iche said no.')).not.toContain('Maya K’iche');
  expect(names('Man, 36, held. Helm Jody Asper said no.')).toEqual(['Jody Asper']);
});
