import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Interrupted, interruption } from './interruption.mjs';
import { announced } from './progress.mjs';

/**
 * Runs a tool to its end. Its output is shown only when it fails, in the error.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, log?: (line: string) => void, step?: string }} [options]
 * @returns {Promise<string>} what it wrote to standard output
 */
export function runTool(command, args, { log = () => {}, step = `running ${command}`, ...options } = {}) {
  const work = new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal: interruption, ...options });
    let output = '';
    let everything = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.on('data', (chunk) => (everything += chunk));
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error); // else it still runs, and what it does may not go on behind our back
    });
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      if (interruption.aborted) return reject(new Interrupted());
      reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}:\n${shortened(everything)}`));
    });
  });
  return announced(log, step, work);
}

/** Tools say what is wrong in their first lines or in their last ones. @param {string} output */
function shortened(output) {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  return lines.length <= 30 ? lines.join('\n') : [...lines.slice(0, 15), '...', ...lines.slice(-14)].join('\n');
}
