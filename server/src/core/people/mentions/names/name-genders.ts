import { hashesOf } from '../../../base/index.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { anyName, Word } from '../../words/scan/words.ts';
import type { Gender } from '../../types.ts';

/**
 * The gender that a full name of tokens [first, end) tells: by what stands in it after the given name (“Baldev |Kaur|”, “Moza
 * |bint| Saeed”), by the given name, else by how the surname ends (“Thors|dottir|”, “Bel|ova|”).
 */
export function genderOfFullName(scan: Scan, first: number, end: number): Gender {
  for (let i = first + 1; i < end; i++) {
    if (female.has(scan.lexeme[i])) return 'female';
    if (male.has(scan.lexeme[i]) && i < end - 1) return 'male';
  }
  const given = genderOfGiven(scan.bits[first]);
  if (given !== 'unknown') return given;
  if (ends(scan, end - 1, 'dottir') || ends(scan, end - 1, 'dóttir')) return 'female';
  return slavic.some((ending) => ends(scan, end - 1, ending)) ? 'female' : 'unknown';
}

/** Of a name that one gender alone has. */
function genderOfGiven(bits: number): Gender {
  const both = bits & anyName;
  if (both === Word.maleName) return 'male';
  if (both === Word.femaleName) return 'female';
  return 'unknown';
}

function ends({ text, start, end }: Scan, i: number, ending: string): boolean {
  return end[i] - start[i] > ending.length + 2 && text.endsWith(ending, end[i]);
}

const female = hashesOf('kaur bint binti binte bt bte ní nic d/o');
const male = hashesOf('singh bin ibn ole arap s/o');
const slavic = ['ova', 'eva', 'skaya', 'skaia', 'skaja', 'ówna', 'ská'];
