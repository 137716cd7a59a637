// Takes the walkthrough's pictures anew: `npm run pictures`. They are committed; `--copy` only copies those of the last run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

if (!process.argv.includes('--copy')) {
  const only = '--only=marks what|speaker on hover|repairs|in the ledger|report beside';
  const { status } = spawnSync(process.execPath, ['test/e2e/ui.mjs', only], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
mkdirSync('media/walkthrough', { recursive: true });
for (const name of readdirSync('screenshots').filter((each) => each.startsWith('cut-')))
  copyFileSync(`screenshots/${name}`, `media/walkthrough/${name.slice(4)}`);
