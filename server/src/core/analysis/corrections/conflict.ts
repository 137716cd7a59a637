/**
 * The two texts that a merge could not make one, as each side wrote it; undefined for a text without its marks. What both
 * had before (`|||||||`) is left out.
 */
export function sidesOf(text: string): readonly [ours: string, theirs: string] | undefined {
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: 'both' | 'ours' | 'before' | 'theirs' = 'both';
  let marked = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = line.slice(0, 7);
    if (mark === '<<<<<<<') {
      side = 'ours';
      marked = true;
    } else if (side !== 'both' && mark === '|||||||') side = 'before';
    else if (side !== 'both' && mark === '=======') side = 'theirs';
    else if (side !== 'both' && mark === '>>>>>>>') side = 'both';
    else {
      if (side === 'both' || side === 'ours') ours.push(line);
      if (side === 'both' || side === 'theirs') theirs.push(line);
    }
  }
  return marked ? [ours.join('\n'), theirs.join('\n')] : undefined;
}
