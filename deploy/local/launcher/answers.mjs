import { connect } from 'node:net';

/**
 * @param {number} port on the loopback
 * @returns {Promise<boolean>} whether something takes connections there
 */
export function takesConnections(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const answer = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/**
 * Sends bytes and gives the first that come back: an open port alone does not show that a server works.
 * @param {number} port on the loopback
 * @param {Buffer} request
 * @returns {Promise<Buffer | undefined>} undefined when nothing came
 */
export function answerTo(port, request) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(request));
    /** @param {Buffer} [bytes] */
    const answer = (bytes) => {
      socket.destroy();
      resolve(bytes);
    };
    socket.setTimeout(1_000, () => answer());
    socket.once('data', answer);
    socket.once('close', () => answer());
    socket.once('error', () => answer());
  });
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers with a status below 300
 */
export async function answersOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
