const { existsSync } = require('node:fs');

/** The browser of this machine for tests and pictures; undefined where there is none. CHROMIUM names another one. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];
exports.chromiumPath = () => (process.env.CHROMIUM ? [process.env.CHROMIUM] : places).find((path) => existsSync(path));
exports.howToGetChromium = 'apt-get install chromium fonts-noto-cjk, or CHROMIUM=/path/to/chromium';
