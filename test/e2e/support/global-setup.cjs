// Starts the stack once for all end-to-end specs, which run one after the other.
const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');
const path = require('node:path');

module.exports = async () => {
  const child = spawn(process.execPath, [path.join(__dirname, 'stack-process.mjs')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let trouble = '';
  child.stderr.on('data', (chunk) => (trouble = (trouble + chunk).slice(-4000)));
  globalThis.anxinStack = child;
  process.env.ANXIN_STACK = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The stack ended with ${code}: ${trouble}`)));
  });
};
