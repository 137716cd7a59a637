import { nameOfFile } from '../protocol/index.ts';

/** The two names of people files. */
export interface PeopleFileNames {
  readonly open: string;
  /** Protected sources: kept out of version control, and out of everything that is printed. */
  readonly confidential: string;
}

/** `people.yaml` → `people.confidential.yaml`. Anything that is no bare name of a YAML file counts as the default. */
export function namesOfFiles(setting: unknown): PeopleFileNames {
  const open = typeof setting === 'string' && /^[^/\\:*?]+\.ya?ml$/i.test(setting) ? setting : 'people.yaml';
  return { open, confidential: open.replace(/(\.ya?ml)$/i, '.confidential$1') };
}

/** Which people file a URI names, if any. */
export function isPeopleFile(
  uri: string,
  { open, confidential }: PeopleFileNames,
): 'open' | 'confidential' | undefined {
  const name = nameOfFile(uri);
  if (name === open) return 'open';
  return name === confidential ? 'confidential' : undefined;
}
