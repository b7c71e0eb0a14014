import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../launcher/write-atomically.mjs';
import { readMail } from './read-mail.mjs';

/** @typedef {{ id: string, receivedAt: string, sender: string, recipients: string[], raw: string }} KeptMail */

/** Mails as files of the data directory, oldest first. */
export class MailStore {
  #last = 0;

  /** @param {string} directory */
  constructor(directory) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.directory = directory;
  }

  /** On disk before the sender is told that it was taken. @param {{ sender: string, recipients: string[], raw: string }} mail */
  keep(mail) {
    this.#last = Math.max(Date.now(), this.#last + 1);
    const id = String(this.#last);
    const kept = { id, receivedAt: new Date(this.#last).toISOString(), ...mail };
    writeAtomically(join(this.directory, `${id}.json`), JSON.stringify(kept), 0o600);
    return kept;
  }

  all() {
    return readdirSync(this.directory)
      .filter((name) => /^\d+\.json$/.test(name))
      .sort()
      .map((name) => this.#read(name));
  }

  /** @param {string} id */
  one(id) {
    return /^\d+$/.test(id) ? this.all().find((mail) => mail.id === id) : undefined;
  }

  clear() {
    for (const { id } of this.all()) rmSync(join(this.directory, `${id}.json`), { force: true });
  }

  /** @param {string} name */
  #read(name) {
    /** @type {KeptMail} */
    const kept = JSON.parse(readFileSync(join(this.directory, name), 'utf8'));
    return { ...kept, ...readMail(kept.raw) };
  }
}
