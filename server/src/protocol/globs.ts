/** A part of a glob, as it is read off a path from left to right. */
type Part =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'some' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'class'; readonly letters: string; readonly not: boolean }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Part[])[] };

/** A longer one is no glob that anybody writes; what it would take to read it grows with its length. */
const longest = 2000;

/**
 * Whether one of some globs means a path with forward slashes: `*`, `?` and `[a-z]` within a name, `**` for any folders,
 * `{a,b}` for one of several, `!` at the front for all others. A glob without a slash is about names, `./*.md` about those in
 * the folder where it counts, `archive/` about all that lies in that folder. Globs come with a folder that somebody else has
 * made, so no regular expression is made of them: the time is that of the glob times that of the path.
 */
export function matchesGlob(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    if (glob.length > longest) return false;
    const not = glob.startsWith('!');
    const written = not ? glob.slice(1) : glob;
    const text = written.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
    const whole = `${written.replace(/^\.\//, '')}${written.endsWith('/') ? '**' : ''}`;
    return not !== (whole !== '' && means(whole, text));
  });
}

/** The folder in which all that a glob means lies, `.` for the one in which it counts; undefined where it is no glob. */
export function folderOfGlob(glob: string): string | undefined {
  const first = glob.search(/[*?[{]/);
  if (first < 0) return undefined;
  const slash = glob.lastIndexOf('/', first);
  return slash < 0 ? '.' : glob.slice(0, Math.max(slash, 1));
}

function means(glob: string, path: string): boolean {
  const from = new Uint8Array(path.length + 1);
  from[0] = 1;
  return follow(partsOf(glob), path, from)[path.length] === 1;
}

/** Where in the path one may stand behind all parts, after having stood at `from`. */
function follow(parts: readonly Part[], path: string, from: Uint8Array): Uint8Array {
  return parts.reduce((at, part) => pass(part, path, at), from);
}

function pass(part: Part, path: string, from: Uint8Array): Uint8Array {
  const to = new Uint8Array(from.length);
  if (part.kind === 'either') {
    for (const way of part.ways) follow(way, path, from).forEach((there, i) => (to[i] |= there));
    return to;
  }
  // True once one may stand anywhere from here on: in this name, or behind any slash.
  let under = false;
  for (let i = 0; i <= path.length; i++) {
    const behindSlash = i === 0 || path[i - 1] === '/';
    if (part.kind === 'some') under = from[i] === 1 || (under && !behindSlash);
    else if (part.kind === 'rest' || part.kind === 'folders') under ||= from[i] === 1;
    else if (i > 0 && from[i - 1] === 1 && takes(part, path[i - 1])) to[i] = 1;
    if (under && (part.kind !== 'folders' || behindSlash)) to[i] = 1;
  }
  return to;
}

function takes(part: Part, letter: string): boolean {
  if (part.kind === 'letter') return part.letter === letter;
  if (letter === '/') return false;
  return part.kind === 'class' ? part.not !== hasLetter(part.letters, letter) : true;
}

/** `a-z_`: single letters, and those between two. */
function hasLetter(letters: string, letter: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    const isRange = letters[i + 1] === '-' && i + 2 < letters.length;
    if (letter >= letters[i] && letter <= (isRange ? letters[i + 2] : letters[i])) return true;
    if (isRange) i += 2;
  }
  return false;
}

/** The parts of a glob; a bracket that nothing closes stands for itself. */
function partsOf(glob: string): readonly Part[] {
  const shut = bracesOf(glob);
  /** The lists that are open, the innermost last, each with the ways of the brace that it stands in. */
  const open: { parts: Part[]; readonly ways: Part[][]; readonly end: number }[] = [
    { parts: [], ways: [], end: glob.length },
  ];
  for (let i = 0; i < glob.length; i++) {
    const here = open[open.length - 1];
    const letter = glob[i];
    const end = letter === '[' ? glob.indexOf(']', i + 2) : -1;
    if (shut.has(i)) {
      const parts: Part[] = [];
      open.push({ parts, ways: [parts], end: shut.get(i)! });
    } else if (i === here.end) {
      open.pop();
      open[open.length - 1].parts.push({ kind: 'either', ways: here.ways });
    } else if (letter === ',' && open.length > 1) here.ways.push((here.parts = []));
    else if (letter === '*') {
      const before = i;
      while (glob[i + 1] === '*') i++;
      const whole = i > before && (before === 0 || '/{,'.includes(glob[before - 1]));
      if (whole && glob[i + 1] === '/') {
        i++;
        here.parts.push({ kind: 'folders' });
      } else here.parts.push({ kind: whole && '},'.includes(glob[i + 1] ?? '}') ? 'rest' : 'some' });
    } else if (letter === '?') here.parts.push({ kind: 'any' });
    else if (end > 0) {
      const not = /[!^]/.test(glob[i + 1]);
      here.parts.push({ kind: 'class', letters: glob.slice(i + (not ? 2 : 1), end), not });
      i = end;
    } else {
      if (letter === '\\' && i + 1 < glob.length) i++;
      here.parts.push({ kind: 'letter', letter: glob[i] });
    }
  }
  return open[0].parts;
}

/** Where each brace with a comma in it is opened, and where it is shut. */
function bracesOf(glob: string): ReadonlyMap<number, number> {
  const shut = new Map<number, number>();
  const open: { readonly at: number; comma: boolean }[] = [];
  for (let i = 0; i < glob.length; i++) {
    if (glob[i] === '\\') i++;
    else if (glob[i] === '{') open.push({ at: i, comma: false });
    else if (glob[i] === ',' && open.length > 0) open[open.length - 1].comma = true;
    else if (glob[i] === '}') {
      const last = open.pop();
      if (last?.comma) shut.set(last.at, i);
    }
  }
  return shut;
}
