const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.COMPANIES_DIR, { recursive: true, force: true });
