import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPython } from '../launcher/python.mjs';
import { runTool } from '../launcher/run-tool.mjs';

/** SQLite's own online backup: one consistent instant, also while Temporal writes. */
const script = `
import sqlite3, sys
source = sqlite3.connect(sys.argv[1], timeout=30)
target = sqlite3.connect(sys.argv[2])
source.backup(target)
source.close()
found = target.execute("PRAGMA integrity_check").fetchone()[0]
target.execute("PRAGMA journal_mode=DELETE")
target.close()
sys.exit(0 if found == "ok" else "The copy of Temporal's database is damaged: " + found)
`;

/** @param {string} from a database of SQLite @param {string} to */
export async function copyWorkflows(from, to) {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await runTool(pythonWithSqlite(), ['-c', script, from, to]);
}

const pythonWithSqlite = () =>
  findPython(['-c', 'import sqlite3'], {
    need: "Python 3 with its sqlite3 module is needed to copy Temporal's database",
    waysOut: ['install Python 3, or name the interpreter: PYTHON=/path/to/python3'],
  }).python;
