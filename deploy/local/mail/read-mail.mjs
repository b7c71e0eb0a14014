/**
 * A mail as a person reads it.
 * @typedef {{ from: string, to: string, subject: string, messageId: string, headers: Record<string, string>, text: string, html: string }} ReadableMail
 */

/**
 * @param {string} raw the whole message, CRLF lines, UTF-8
 * @returns {ReadableMail}
 */
export function readMail(raw) {
  const { headers, body } = split(raw);
  const parts = leaves(headers, body);
  const partOf = (type) => parts.find(({ contentType }) => contentType.startsWith(type))?.content ?? '';
  const named = (name) => decodedWords(headers[name] ?? '');
  const messageId = headers['message-id'] ?? '';
  return {
    from: named('from'),
    to: named('to'),
    subject: named('subject'),
    messageId,
    headers,
    text: partOf('text/plain'),
    html: partOf('text/html'),
  };
}

/** @param {string} raw */
function split(raw) {
  const end = raw.indexOf('\r\n\r\n');
  const head = (end < 0 ? raw : raw.slice(0, end)).replace(/\r\n[ \t]+/g, ' ');
  const headers = Object.fromEntries(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
}

/** The parts of a message that hold content, in order. @returns {{ contentType: string, content: string }[]} */
function leaves(headers, body) {
  const contentType = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!/^multipart\//i.test(contentType) || !boundary) {
    return [
      {
        contentType: contentType.toLowerCase(),
        content: decodedBody(body, headers['content-transfer-encoding'] ?? '7bit'),
      },
    ];
  }
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const inner = split(part.replace(/^\r\n/, ''));
      return leaves(inner.headers, inner.body.replace(/\r\n$/, ''));
    });
}

/** @param {string} body @param {string} encoding */
function decodedBody(body, encoding) {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (/quoted-printable/i.test(encoding)) return bytesOf(body.replace(/[ \t]*=\r\n/g, '')).toString('utf8');
  return body;
}

/** `=E4=B8=AD` → bytes. @param {string} text */
function bytesOf(text) {
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})|([^\x00-\x7f])/gi, (_, hex, other) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : Buffer.from(other).toString('latin1'),
    ),
    'latin1',
  );
}

/** Encoded words of RFC 2047, UTF-8 only, which is what our services send. @param {string} value */
function decodedWords(value) {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : bytesOf(text.replace(/_/g, ' ')).toString('utf8'),
    );
}
