import { openAsBlob } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { assertUninterrupted } from '../launcher/interruption.mjs';
import { companyFiles, dayNumber, newestDay, runIdOf } from './company-files.mjs';

const patience = { copies: 120_000, standstill: 20_000, absence: 60_000 };
const figures = new Intl.NumberFormat('en');

/** Answers of a gateway or service that is just not there. */
const passing = new Set([429, 502, 503, 504]);

/** The kind is not offered, or the person may not import: nothing is wrong with the files. */
export class NotPossible extends Error {
  constructor(message) {
    super(message);
    this.name = 'NotPossible';
  }
}

/**
 * Whole days that the files are moved by, and the cut-off of the closed past on the moved calendar.
 * @param {{ folder: string, shiftTo?: string, closedBefore?: string }} wanted both as dates; the cut-off is one of the files' own
 * @returns {{ shiftDays: number, closedBefore?: string }}
 */
export function planOf({ folder, shiftTo, closedBefore }) {
  const dayOf = (name, text) => {
    const day = dayNumber(text);
    if (day === undefined) throw new Error(`${name} is no date: ${text}`);
    return day;
  };
  const shiftDays = shiftTo === undefined ? 0 : dayOf('--shift-to', shiftTo) - newestDay(folder);
  if (closedBefore === undefined) return { shiftDays };
  const moved = new Date((dayOf('--closed-before', closedBefore) + shiftDays) * 86_400_000).toISOString().slice(0, 10);
  return { shiftDays, closedBefore: `${moved}T00:00:00+08:00` };
}

/**
 * Brings a company's files into the running system through its public API, as the person who is logged in; each file when what it
 * refers to has arrived at its service. The same call again changes nothing, and goes on where one was broken off.
 * @param {object} wanted
 * @param {string} wanted.folder
 * @param {{ fetch: (path: string, init?: RequestInit) => Promise<Response> }} wanted.session
 * @param {number} [wanted.shiftDays]
 * @param {string} [wanted.closedBefore] RFC 3339, after the shift
 * @param {(line: string) => void} wanted.log one line a file
 * @param {(line: string) => void} [wanted.progress] how far the file is, often
 * @returns {Promise<{ kind: string, line: number, key: string, reason: string, column: string | null }[]>} the rows in quarantine
 */
export async function importCompany({ folder, session, shiftDays = 0, closedBefore, log, progress = () => {} }) {
  /** Marks of the owners' registers after the files so far. */
  const offered = {};
  const quarantine = [];
  for (const { kind, path } of companyFiles(folder)) {
    const from = performance.now();
    await copiesArrived({ session, kind, offered, log });
    const run = await sent({ session, kind, path, shiftDays, closedBefore, progress });
    if (run.state === 'failed')
      throw new Error(`${kind}.csv stopped after ${run.read} rows; its service’s log says why`);
    Object.assign(offered, (await describe(session, kind)).offers);
    const faults = await faultsOf(session, kind, run.id);
    quarantine.push(...faults.map((fault) => ({ ...fault, kind })));
    log(`${`${kind}.csv`.padEnd(18)} ${summary(run)}, ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  return quarantine;
}

function summary({ read, kept, unchanged, quarantined, corrected, left }) {
  const parts = { kept, unchanged, 'in quarantine': quarantined - corrected, ...left };
  const told = Object.entries(parts).filter(([, count]) => count > 0);
  return `${figures.format(read).padStart(7)} rows: ${told.map(([name, count]) => `${figures.format(count)} ${name}`).join(', ') || 'none'}`;
}

/** Rows are checked against copies of what others own: a copy that is late would make a known lot unknown. */
async function copiesArrived({ session, kind, offered, log }) {
  for (const until = performance.now() + patience.copies; ; await pause(200)) {
    const { needs } = await describe(session, kind);
    const late = Object.keys(needs).filter((name) => name in offered && BigInt(needs[name]) < BigInt(offered[name]));
    if (late.length === 0) return;
    if (performance.now() > until) return log(`${kind}.csv is sent although its copies of ${late.join(', ')} are late`);
  }
}

/** Sends the file and waits for its end; sends it again when nothing moves, as after a restart of the service. */
async function sent({ session, kind, path, shiftDays, closedBefore, progress }) {
  const id = runIdOf({ kind, path, shiftDays, closedBefore });
  const query = new URLSearchParams({ shiftDays: String(shiftDays), ...(closedBefore && { closedBefore }) });
  const put = async () =>
    asked(session, `imports/${kind}/${id}?${query}`, {
      method: 'PUT',
      headers: { 'content-type': 'text/csv' },
      body: await openAsBlob(path),
    });
  let run = await put();
  for (let moved = performance.now(), seen = run.read; run.state === 'running'; await pause(150)) {
    run = await asked(session, `imports/${kind}/${id}`);
    if (run.read !== seen) [moved, seen] = [performance.now(), run.read];
    progress(`${`${kind}.csv`.padEnd(18)} ${figures.format(run.read).padStart(7)} rows`);
    if (run.state === 'running' && performance.now() - moved > patience.standstill) {
      run = await put();
      moved = performance.now();
    }
  }
  return run;
}

const describe = (session, kind) => asked(session, `imports/${kind}`);

async function faultsOf(session, kind, id) {
  const faults = [];
  let next = '';
  do {
    const page = await asked(session, `imports/${kind}/${id}/faults?state=open&limit=200${next && `&cursor=${next}`}`);
    faults.push(...page.items);
    next = page.next ?? '';
  } while (next);
  return faults;
}

async function asked(session, path, init = {}) {
  for (const until = performance.now() + patience.absence; ; await pause(500)) {
    assertUninterrupted();
    const response = await session
      .fetch(`/api/v1/${path}`, init)
      .catch((error) => ({ status: 503, text: () => String(error) }));
    const answer = await response.text();
    if (response.ok) return JSON.parse(answer);
    const told = `${init.method ?? 'GET'} ${path.split('?')[0]} was answered with ${response.status}: ${answer.slice(0, 500)}`;
    if (response.status === 403 || response.status === 404) throw new NotPossible(told);
    if (!passing.has(response.status) || performance.now() > until) throw new Error(told);
  }
}
