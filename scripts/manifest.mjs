// Writes every rule of the catalogue into package.json, so that settings.json completes and explains them:
// `npm run manifest`, after a rule was added, renamed or given another severity.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format } from 'prettier';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const setting = manifest.contributes.configuration.properties['ontherecord.rules'];
setting.properties = Object.fromEntries(
  (await catalogue()).map(({ id, title, severity }) => [
    id,
    { type: 'string', enum: severities, default: severity, description: title },
  ]),
);
writeFileSync('package.json', await format(JSON.stringify(manifest), { parser: 'json-stringify' }));
console.log(`${Object.keys(setting.properties).length} rules`);

/** The rules as the core has them: bundled, because Node does not run TypeScript. */
async function catalogue() {
  const { outputFiles } = await build({
    entryPoints: ['server/src/core/rules/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const { rules } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return rules;
}
