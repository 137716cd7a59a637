// The Chromium that shows the workbench.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

/** Path of a Chromium on this machine (`CHROMIUM` names one of your own), or undefined. */
function findChromium() {
  return process.env.CHROMIUM ?? places.find((place) => existsSync(place));
}

/** A headless browser that calls nobody. The sandbox is off because containers run it as root. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}
