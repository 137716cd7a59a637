/** Brackets or list signs within one another that a people file or a configuration has at most; ours have three or four. */
const deepest = 40;
/** Columns that a line is indented by at most, signs of lists included. */
const furthest = 200;

/**
 * Whether a text of YAML or JSON nests deeper than any people file or configuration. The parsers are recursive, and one that
 * runs out of stack inside of a regular expression ends the whole process, so that it must not see such a text. Linear; brackets in words count, too.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let column = 0;
  let signs = 0;
  let leading = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) {
      column = signs = 0;
      leading = true;
      continue;
    }
    column++;
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    // - ? : with a space behind them begin something inside of what is there.
    const isSign = unit === 0x2d || unit === 0x3f || unit === 0x3a;
    if (isSign && isSpace(text.charCodeAt(i + 1))) signs++;
    else if (!isSpace(unit)) leading = false;
    if (depth > deepest || signs > deepest || (leading && column > furthest)) return true;
  }
  return false;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit !== unit;
}
