// A directory for the companies that specs are tried on (@anxin/testing), one for each run: two runs never clear each other's.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

module.exports = () => {
  process.env.COMPANIES_DIR = mkdtempSync(path.join(tmpdir(), 'anxin-companies-'));
};
