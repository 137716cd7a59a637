import { hues } from './palette.ts';

const steps = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** One style for the view in the editor, which takes its colours from the theme, and for the exported page, which has its own. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --ground: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1d2733);
  --faint: var(--vscode-descriptionForeground, #52606d);
  --rule: var(--vscode-contrastBorder, var(--vscode-panel-border, #d0d7de));
  --link: var(--vscode-textLink-foreground, #0b5cad);
  ${steps.map((i) => `--hue-${i}: var(--vscode-ontherecord-speaker${i}, ${hues.light[i - 1]});`).join(' ')}
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: var(--vscode-editor-background, #1b1f24);
    --ink: var(--vscode-editor-foreground, #e3e8ee);
    --faint: var(--vscode-descriptionForeground, #a4b0bc);
    --rule: var(--vscode-contrastBorder, var(--vscode-panel-border, #3b444d));
    --link: var(--vscode-textLink-foreground, #79b8ff);
    ${steps.map((i) => `--hue-${i}: var(--vscode-ontherecord-speaker${i}, ${hues.dark[i - 1]});`).join(' ')}
  }
}
${steps.map((i) => `.hue-${i} { --hue: var(--hue-${i}); }`).join('\n')}
body { margin: 0; padding: 0; background: var(--ground); color: var(--ink);
  font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; }
h1 { font-size: 1.7em; line-height: 1.25; font-weight: 600; margin: 0 0 .25em; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2.2em 0 .6em; padding-bottom: .25em; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1em; font-weight: 600; margin: 1.4em 0 .3em; }
.summary, .rule, .at, caption { color: var(--faint); }
.summary { margin: 0; }
.rule { margin: 0; font-weight: 400; font-size: .92em; }
.count { color: var(--faint); font-weight: 400; }
.at { white-space: nowrap; font-size: .92em; }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
ul, ol { padding-left: 1.6em; margin: .3em 0; }
li { margin: .3em 0; }
blockquote { display: inline; margin: 0; }
q { quotes: none; font-style: italic; }
figure { margin: 0 0 1em; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; font-family: inherit; font-size: 12px; }
figure text { fill: currentColor; }
figure .grid line, figure .track line { stroke: var(--rule); }
table { width: 100%; border-collapse: collapse; margin: .6em 0 1.4em; }
caption { text-align: left; padding-bottom: .3em; font-size: .92em; }
th, td { text-align: left; vertical-align: top; padding: .35em .8em .35em 0; border-bottom: 1px solid var(--rule); }
thead th { font-weight: 600; vertical-align: bottom; }
thead th.figure { white-space: normal; }
th:last-child, td:last-child { padding-right: 0; }
tbody th { font-weight: 400; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.named { display: inline-flex; align-items: baseline; gap: .5em; }
.swatch { flex: none; width: .7em; height: .7em; border-radius: 2px; background: var(--hue, transparent); }
.meter { width: 6rem; height: .5rem; margin-right: .5em; }
.share { display: inline-block; min-width: 5.5ch; }
.meter .rest { fill: var(--rule); }
.meter .part { fill: var(--hue-1); }
.worksheet td:nth-child(n + 4) { width: 16%; min-width: 4rem; }
@media screen and (max-width: 40rem) {
  main { padding: 1.25rem 1.25rem 3rem; }
  .worksheet td:nth-child(n + 4) { width: auto; min-width: 0; }
}
summary { cursor: pointer; color: var(--link); }
@media print {
  :root { --ground: #ffffff; --ink: #000000; --faint: #333333; --rule: #999999; --link: #000000;
    ${steps.map((i) => `--hue-${i}: ${hues.light[i - 1]};`).join(' ')} }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  li, tr, figure { break-inside: avoid; }
  a { text-decoration: none; }
  .swatch, .meter, figure svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
