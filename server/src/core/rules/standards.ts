import type { Standard } from './types.ts';

const reutersSourcing = 'http://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing';

/** The published standards that rules stand on, in our own words; the pages of the rules name them again. */
export const standards = {
  attributeFacts: {
    name: 'AP, on attribution',
    says: 'What a reporter has not seen, gathered or confirmed is attributed, in the same sentence.',
    url: 'https://blog.ap.org',
  },
  sourceStatements: {
    name: 'Reuters, essentials of sourcing',
    says: 'Every statement has a source, unless it is an established fact or was witnessed.',
    url: reutersSourcing,
  },
  speakerEarly: {
    name: 'Reuters and the Guardian, on quotations',
    says: 'The reader learns who speaks after the first sentence, and two speakers are never run together.',
    url: 'https://www.theguardian.com/guardian-observer-style-guide-q',
  },
  newSpeaker: {
    name: 'AP, on quotations; the Guardian, on quotes',
    says: 'Each speaker begins a new paragraph, and the words of two are never run together.',
    url: 'http://www.gatehousenewsroom.com/2016/08/25/ap-stylebook-punctuation-guidelines-quotation-marks/',
  },
  unaltered: {
    name: 'AP and Reuters, on quotations',
    says: 'What stands in quotation marks is what was said; words left out are shown, and none are put in.',
    url: 'http://handbook.reuters.com/index.php/Q',
  },
  wholeQuotes: {
    name: 'AP, on quotations in the news',
    says: 'Fragmentary quotations are avoided: a word or two in marks says less than a plain paraphrase.',
    url: 'https://www.apstylebook.com',
  },
  scareQuotes: {
    name: 'Wikipedia, words to watch',
    says: 'Quotation marks around a word cast doubt on it without saying whose doubt it is.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Expressions_of_doubt',
  },
  secondHand: {
    name: 'The Guardian, on quotes',
    says: 'Words that another newsroom has gathered are said to be its, so that readers can judge the source.',
    url: 'https://www.theguardian.com/guardian-observer-style-guide-q',
  },
  sameWords: {
    name: 'AP and Reuters, on quotations',
    says: 'A quotation is never altered: one that stands in two wordings is wrong in one of them.',
    url: 'http://handbook.reuters.com/index.php/Q',
  },
  citationPlace: {
    name: 'Wikipedia, text–source integrity',
    says: 'A citation stands where it is clear what it supports.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Citing_sources#Text–source_integrity',
  },
  runningQuotes: {
    name: 'AP, on quotation marks',
    says: 'A quotation that runs on opens again in each paragraph and closes only at its end.',
    url: 'http://www.gatehousenewsroom.com/2016/08/25/ap-stylebook-punctuation-guidelines-quotation-marks/',
  },
  neutralVerbs: {
    name: 'Wikipedia, words to watch',
    says: '“Said” is neutral; verbs such as “claim”, “admit” and “insist” judge what was said.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
  },
  vagueAuthorities: {
    name: 'Wikipedia, unsupported attributions',
    says: 'Experts, critics and some people are no source unless the text says who they are.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Unsupported_attributions',
  },
  byWhom: {
    name: 'Wikipedia, by whom',
    says: 'A passive opinion names whose opinion it is, unless a citation stands with it.',
    url: 'https://en.wikipedia.org/wiki/Template:By_whom',
  },
  hearsay: {
    name: 'NPR, ethics handbook',
    says: 'That something is reported, alleged or learned does not say by whom.',
    url: 'https://www.npr.org/ethics',
  },
  anonymity: {
    name: 'AP, on anonymous sources',
    says: 'A source without a name is described as closely as can be, with the reason for anonymity.',
    url: 'https://www.ap.org/about/news-values-and-principles/',
  },
  pluralSources: {
    name: 'Reuters, on unnamed sources',
    says: 'One source is not “sources”; a named source is better than an unnamed one, and two better than one.',
    url: reutersSourcing,
  },
  anonymousOpinion: {
    name: 'NPR and AP, on anonymous sources',
    says: 'Anonymity is for information that cannot be had otherwise, not for opinion and not for attacks on somebody.',
    url: 'https://www.npr.org/ethics',
  },
  oneSource: {
    name: 'BBC, editorial guidelines on accuracy',
    says: 'Nothing should rest on a single source if that can be helped; one that it rests on is credible and named.',
    url: 'https://www.bbc.co.uk/editorialguidelines',
  },
  rightOfReply: {
    name: 'BBC and AP, on allegations',
    says: 'Whoever is accused is asked, and the text says what they answered or how they were sought.',
    url: 'https://www.bbc.co.uk/editorialguidelines',
  },
  titleCase: {
    name: 'AP, on titles',
    says: 'A formal title has a capital directly before a name, and none after it or alone.',
    url: 'https://www.apstylebook.com',
  },
  onePerQuote: {
    name: 'Newsroom editing practice',
    says: 'One quotation has one attribution.',
  },
  edgeEllipsis: {
    name: 'AP, on ellipses',
    says: 'A quotation neither begins nor ends with an ellipsis: readers know that more was said.',
    url: 'http://arts.vcu.edu/editorialstyleguide/q/quotations/',
  },
  firstReference: {
    name: 'AP, on names and titles',
    says: 'First reference gives full name and office; later ones give the surname alone.',
    url: 'https://www.apstylebook.com',
  },
  nameAndPosition: {
    name: 'Reuters, on naming sources',
    says: 'Sources are named by name and position, and a person has one name throughout.',
    url: reutersSourcing,
  },
  whenToCite: {
    name: 'Wikipedia, when to cite',
    says: 'Figures, opinions, contested statements and statements about living people are cited.',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:When_to_cite',
  },
  unproven: {
    name: 'BBC, editorial guidelines on accuracy',
    says: 'Claims and allegations that are not corroborated are attributed to those who make them.',
    url: 'https://www.bbc.co.uk/editorialguidelines',
  },
  replicable: {
    name: 'IFCN, code of principles',
    says: 'Sources are given in such detail that readers can follow them.',
    url: 'https://ifcncodeofprinciples.poynter.org',
  },
  keys: {
    name: 'Structure of the text',
    says: 'A citation key stands for one work in the bibliography, and every entry of a list of works is cited.',
  },
  structure: {
    name: 'Structure of the text',
    says: 'What a mark points to exists, and a space follows the end of a sentence.',
  },
} as const satisfies Record<string, Standard>;
