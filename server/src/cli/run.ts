import { annotate } from './annotate/annotate.ts';
import { check } from './check/check.ts';
import { compare } from './report/compare.ts';
import { helpOn } from './help.ts';
import { UsageError } from './host.ts';
import type { Host } from './host.ts';
import { readCommand } from './options.ts';
import { report } from './report/report.ts';

/** Runs the command line with the words after the program's name and returns the exit code. Never rejects. */
export async function run(host: Host, words: readonly string[]): Promise<number> {
  try {
    const command = readCommand(words);
    switch (command.name) {
      case 'help':
        await host.write(helpOn(command.topic));
        return 0;
      case 'version':
        await host.write(`${host.version}\n`);
        return 0;
      case 'annotate':
        return await annotate(host, command.options);
      case 'check':
        return await check(host, command.options);
      case 'report':
        return await report(host, command.options);
      case 'compare':
        return await compare(host, command.options);
    }
  } catch (error) {
    host.complain(`on-the-record: ${(error as Error).message}`);
    if (error instanceof UsageError) host.complain('Try --help.');
    return 2;
  }
}
