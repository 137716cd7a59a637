import { Lexicon } from '../base/index.ts';
import { newspapers } from '../people/index.ts';

/** What a word in a capital is to the name of a newsroom. */
export const Newsroom = {
  /** Its last word, behind another or “the”: “the Osterby Courier”. */
  last: 1,
  /** All of it: “CNN”. */
  whole: 2,
  /** Its first: “Radio Delta”. */
  first: 4,
} as const;

/** What newspapers, agencies and stations are called. */
export const newsrooms = new Lexicon([
  [
    Newsroom.last,
    `${newspapers} advertiser age argus banner beacon bugle bulletin citizen clarion echo economist enquirer independent
    inquirer intelligencer ledger messenger mirror monitor nation record register reporter standard star sun newspaper newspapers magazine tv television radio network broadcaster`,
  ],
  [
    Newsroom.whole,
    `cnn bbc nbc cbs abc msnbc npr pbs itv cbc rté rte rnz afp ap upi reuters bloomberg politico axios buzzfeed newsweek
    vox vice slate aljazeera tass xinhua kyodo yonhap dpa ansa efe rferl newsnation newsmax wired variety deadline
    sky fox`,
  ],
  [Newsroom.first, 'radio tv television channel'],
]);
