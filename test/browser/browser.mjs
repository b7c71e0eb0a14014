import { chromium } from 'playwright-core';
import chromiumFile from '../../.config/chromium.cjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chromium, headless, with a profile that is gone afterwards. Root gets no sandbox from it. */
export async function openBrowser() {
  const executablePath = chromiumFile.chromiumPath();
  if (!executablePath) throw new Error(`There is no Chromium here: ${chromiumFile.howToGetChromium}`);
  const args = [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath, args });
}
