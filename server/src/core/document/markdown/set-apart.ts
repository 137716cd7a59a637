import type { Code, Construct, Extension, State, TokenType, Tokenizer } from 'micromark-util-types';

/**
 * Lines that tools for papers, wikis and sites set apart and CommonMark reads as prose: formulas with a label behind them,
 * comments, environments of TeX, templates over several lines, tables drawn with signs, marks that stand alone.
 */
export function setApart(): Extension {
  const construct: Construct = { tokenize: tokenizeSetApart, concrete: true, name: 'setApart' };
  const firstUnits = Array.from('$%\\{+=*([^#-', (sign) => [sign.charCodeAt(0), construct]);
  return { flow: Object.fromEntries(firstUnits) as Extension['flow'] };
}

/** Whether a line is the last one of what is set apart. */
type IsLast = (line: string) => boolean;

/** What begins with this line is one line long. */
const alone: IsLast = () => true;

/** How long what begins with a line goes on; undefined where nothing that is set apart begins. */
function endOf(line: string): IsLast | undefined {
  switch (line[0]) {
    case '$':
      // `$$ E = mc^2`, closed by `E$$`, `$$ {#eq-energy}` or `$$ (energy)`.
      return /^\$\$+[^$]*$/.test(line) && /^\$+\s*$|[\\^_=+<>{}|]/.test(line) ? has('$$') : undefined;
    case '%':
      if (line.startsWith('%%')) return line.includes('%%', 2) ? undefined : has('%%');
      return /^%\s/.test(line) ? alone : undefined;
    case '\\': {
      const environment = /^\\begin(\{[\w*]{1,40}\})/.exec(line)?.[1];
      if (environment) return line.includes(`\\end${environment}`) ? alone : has(`\\end${environment}`);
      return /^\\[a-zA-Z]+\*?(?:\[[^[\]]*\]|\{[^{}]*\})*\s*$/.test(line) ? alone : undefined;
    }
    case '{':
      return endOfTemplate(line);
    case '+':
      // `+++ {"slide": true}` parts cells, and `+---+---+` opens a table, which a blank line ends.
      if (/^\+\+\+\s*(?:\{.*\}\s*)?$/.test(line)) return alone;
      return /^\+[-=:+]{3,}\+\s*$/.test(line) ? (next) => next.trim() === '' : undefined;
    default:
      return marks.test(line) ? alone : undefined;
  }
}

/** `=== "Tab"`, `*[PVT]: Port Vale Times`, `(label)=`, `(ref:caption) Words`, `[TOC]`, `^block`, `#ferry #ports`, `--8<-- "part.md"` */
const marks =
  /^(?:--8<-- .*|===[+!]? ".*|\*\[[^[\]]+\]: (?!https?:).*|\([\w:.-]+\)=|\(ref:[\w-]+\) .*|\[(?:toc|\[_?toc_?\])\]|\^[\w-]+)\s*$|^(?:#[\p{L}_][\p{L}\p{N}_/-]*\s*)+$/iu;

/** `{{< figure` over several lines, `{{< highlight go >}}` and `{% comment %}` with all that they enclose. */
function endOfTemplate(line: string): IsLast | undefined {
  const enclosing = /^\{(?:\{<|%)-?\s*(highlight|comment|raw|mermaid|math)\b/.exec(line);
  if (enclosing) {
    const end = new RegExp(`^\\s*\\{(?:\\{<|%)-?\\s*(?:/\\s*|end)${enclosing[1]}\\b`);
    return (next) => end.test(next);
  }
  const sign = /^\{\{([<%])/.exec(line)?.[1];
  if (!sign) return undefined;
  const close = sign === '<' ? '>}}' : '%}}';
  return line.includes(close) ? undefined : has(close);
}

function has(words: string): IsLast {
  return (line) => line.includes(words);
}

/** A longer line begins nothing that is set apart. */
const longest = 2000;

const type = 'setApart' as TokenType;
const lineType = 'setApartLine' as TokenType;

/** What is not closed goes on to the end, as code between fences does. */
const tokenizeSetApart: Tokenizer = function (effects, ok, nok) {
  const { interrupt } = this;
  let line = '';
  let isLast = alone;
  return (code) => {
    effects.enter(type);
    effects.enter(lineType);
    return firstLine(code);
  };

  function firstLine(code: Code): State | undefined {
    if (!isBreak(code)) {
      if (line.length > longest) return nok(code);
      return take(code, firstLine);
    }
    effects.exit(lineType);
    const found = endOf(line);
    // What is one line long is no less a line of the paragraph that it would end.
    if (!found || (interrupt && found === alone)) return nok(code);
    isLast = found;
    return interrupt || isLast === alone ? after(code) : next(code);
  }

  function next(code: Code): State | undefined {
    line = '';
    return effects.attempt({ tokenize: tokenizeNextLine, partial: true }, anyLine, after)(code);
  }

  function anyLine(code: Code): State | undefined {
    if (!isBreak(code)) {
      if (line === '') effects.enter(lineType);
      return take(code, anyLine);
    }
    if (line !== '') effects.exit(lineType);
    return code === null || isLast(line) ? after(code) : next(code);
  }

  function take(code: Code, then: State): State {
    line += code! < 0 ? ' ' : String.fromCharCode(code!);
    effects.consume(code);
    return then;
  }

  function after(code: Code): State | undefined {
    effects.exit(type);
    return ok(code);
  }
};

/** The end of a line, or of all: micromark's codes for line breaks are the lowest. */
function isBreak(code: Code): boolean {
  return code === null || code < -2;
}

/** The break of a line, where the next one stands in the same quotation or list. */
const tokenizeNextLine: Tokenizer = function (effects, ok, nok) {
  return (code) => {
    if (code === null) return ok(code);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (behind) => (this.parser.lazy[this.now().line] ? nok(behind) : ok(behind));
  };
};
