/**
 * Something that the machine lacks, told with the ways out.
 * @param {string} what one sentence
 * @param {string[]} waysOut
 */
export class Missing extends Error {
  constructor(what, waysOut) {
    super(
      [what, ...waysOut.map((way) => `  - ${way}`), '  - or run everything in containers: docker compose up'].join(
        '\n',
      ),
    );
    this.name = 'Missing';
  }
}
