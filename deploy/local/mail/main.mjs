// The mail server for development: takes everything by real SMTP, keeps it, shows it. Nothing is sent on.
//   GET /            page for people              GET /mails, /mails/<id>   the same as JSON, oldest first
//   DELETE /mails    forgets them                 PUT /refusal {"code": 550 | 451 | null}   refuses every recipient from now on, or none
//   PUT /silence {"after": 5 | null}   keeps mails but answers only so many more; null gives all answers that are owed
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { listPage, mailPage } from './mail-page.mjs';
import { MailStore } from './mail-store.mjs';

const { SMTP_PORT, PORT, DATA_DIR } = process.env;
if (!SMTP_PORT || !PORT || !DATA_DIR)
  throw new Error('The mail server needs SMTP_PORT, PORT and DATA_DIR in its environment');

const store = new MailStore(DATA_DIR);
/** @type {number | null} */
let refusal = null;
/** How many more mails are answered. */
let answers = Infinity;
/** Of mails that are kept while their senders wait. @type {(() => void)[]} */
const owed = [];

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) =>
    refusal === null ? done() : done(Object.assign(new Error('mail refused'), { responseCode: refusal })),
  onData: (stream, session, done) => {
    /** @type {Buffer[]} */
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      store.keep({ sender, recipients, raw: Buffer.concat(chunks).toString('utf8') });
      if (answers <= 0) return void owed.push(done);
      answers -= 1;
      done();
    });
  },
});
smtp.on('error', (error) => console.error(error.message));
smtp.listen(Number(SMTP_PORT), '127.0.0.1');

const http = createServer((request, response) => {
  answer(request).then(
    ({ status = 200, type = 'application/json; charset=utf-8', body = '' }) =>
      response
        .writeHead(status, {
          'content-type': type,
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        })
        .end(body),
    (error) => response.writeHead(400).end(error.message),
  );
});
http.listen(Number(PORT), '127.0.0.1', () => console.log(`mail server ready at http://127.0.0.1:${PORT}`));

/** @param {import('node:http').IncomingMessage} request @returns {Promise<{ status?: number, type?: string, body?: string }>} */
async function answer(request) {
  const html = 'text/html; charset=utf-8';
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, first = '', second] = pathname.split('/');
  if (request.method === 'GET' && first === 'healthz') return { body: '{"status":"ok"}' };
  if (request.method === 'GET' && first === '') return { type: html, body: listPage(store.all()) };
  if (first === 'mails' && second === undefined) {
    if (request.method === 'GET') return { body: JSON.stringify(store.all()) };
    if (request.method === 'DELETE') return (store.clear(), { status: 204 });
  }
  if (request.method === 'PUT' && first === 'refusal') {
    refusal = JSON.parse(await text(request)).code ?? null;
    return { status: 204 };
  }
  if (request.method === 'PUT' && first === 'silence') {
    answers = JSON.parse(await text(request)).after ?? Infinity;
    if (answers > 0) for (const done of owed.splice(0)) done();
    return { status: 204 };
  }
  const mail = request.method === 'GET' ? store.one(first === 'mails' ? (second ?? '') : first) : undefined;
  if (!mail) return { status: 404, body: '{"error":"unknown"}' };
  return first === 'mails' ? { body: JSON.stringify(mail) } : { type: html, body: mailPage(mail) };
}

/** @param {import('node:http').IncomingMessage} request */
async function text(request) {
  let content = '';
  for await (const chunk of request) content += chunk;
  return content;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    http.closeAllConnections();
    smtp.close(() => process.exit(0));
  });
}
