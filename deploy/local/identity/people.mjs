import { readFile } from 'node:fs/promises';

/** JSON list of `{ sub, login, name, role, title?, supplier? }`; `sub` becomes the subject of the tokens. */
export const readPeople = async (file) => {
  const people = JSON.parse(await readFile(file, 'utf8'));
  const logins = new Set(people.map(({ login }) => login));
  const subjects = new Set(people.map(({ sub }) => sub));
  if (logins.size < people.length || subjects.size < people.length)
    throw new Error(`${file} names a login or subject twice`);
  return people;
};
