const general = `On the Record reads news prose and shows who is quoted, who they are, and which statements stand on nothing.
It works offline; your text never leaves this machine.

Usage: on-the-record COMMAND [OPTION ...] [FILE ...]

Commands
  annotate   shows what is seen in a text: notes in its margin, or JSON for machines
  check      lists what is worth a look, and fails when there is any
  report     says who speaks and for how much of an article, every quote, and what is to be checked
  compare    says what became of quotes and sources from one draft of an article to the next

  --help     what a command can do: annotate --help
  --version  the version of this program
`;

const annotate = `Usage: annotate [--format margin|json] [FILE|-]
       annotate --format ndjson [--jobs N] < articles.ndjson

  --format margin        the text with notes under its lines, and a summary (the default)
  --format json          everything that is known, as one JSON object a file
  --format ndjson        one JSON object a line in, {"id", "text", "languageId"}, one a line out
  --width N              for margin: columns; 0 leaves lines whole, to be read back as notes
  --jobs N               for ndjson: N threads, at most one for each processor
  --rule, --profile, --config, --no-config  as for check; lines of ndjson know no folders, only a file that is named counts
  --stdin-filename NAME  what standard input is called; .md makes it Markdown
  --color, --no-color    colours or none, whatever standard output is
  --no-model             hand-written rules alone, without the trained model

Exit code: 0; 2 when an input could not be read.
`;

const check = `Usage: check [OPTION ...] FILE|DIR|GLOB|- ...

In a folder, articles are read: .md, .markdown and .txt, but no README and its like, no hidden and no generated folders.

  --format FORMAT        stylish (the default), json, sarif, github, checkstyle, junit
  --severity-threshold S error, warning (the default), information or hint: what makes the check fail
  --rule ID=SEVERITY     sets the severity of a rule or a family, or off; may be repeated
  --profile PROFILE      news (the default), wikipedia, research or relaxed
  --config FILE          this configuration in the place of .ontherecord.json, .jsonc, .yaml or .yml in folders
  --no-config            no configuration at all
  --baseline FILE        accepted findings are not told; those no longer found are named
  --write-baseline FILE  accepts all that is found in the files that are checked
  --quiet                tells only what makes the check fail
  --stdin-filename NAME  what standard input is called; .md makes it Markdown
  --color, --no-color    colours or none, whatever standard output is
  --no-model             hand-written rules alone, without the trained model

Exit code: 0 nothing reaches the threshold; 1 something does; 2 could not run.
`;

const report = `Usage: report [--format md|html|csv|json] FILE|-

  --format FORMAT        md (the default), html: a page of its own, csv: one table, json: all figures
  --table TABLE          for csv: quotes (the default), for reading back, or claims, the fact-check worksheet
  --rule, --profile, --config, --no-config  as for check
  --stdin-filename NAME  what standard input is called; .md makes it Markdown
  --no-model             hand-written rules alone, without the trained model

Exit code: 0; 2 when the input could not be read, or a configuration or people file is wrong.
`;

const compare = `Usage: compare [OPTION ...] EARLIER LATER

Two drafts of one article, either of them - for standard input: git show HEAD:a.md | on-the-record compare - a.md

  --format FORMAT        md (the default) or json: an array of changes
  --rule, --profile, --config, --no-config  as for check
  --no-model             hand-written rules alone, without the trained model

Exit code: 0 nothing has lost its source; 1 a quotation has other words or another speaker, or something has no source that
had one or is new; 2 could not run.
`;

/** What a command can do; without a topic, what there is. */
export function helpOn(topic: string | undefined): string {
  const pages: Readonly<Record<string, string>> = { annotate, check, report, compare };
  return Object.hasOwn(pages, topic ?? '') ? pages[topic!] : general;
}
