import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface KeptMail {
  readonly recipients: readonly string[];
  /** Header names in lower case; folded lines are joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole message as it came over the wire. */
  readonly raw: string;
}

/** A real SMTP server on a free port that keeps what it takes. */
export interface TestMailServer {
  readonly url: string;
  readonly mails: readonly KeptMail[];
  /** From now on every recipient gets this reply code (550 for good, 451 for now), after `meanwhile`; `null` takes mail again. */
  refuseWith(code: number | null, meanwhile?: () => Promise<unknown>): void;
  /** The next mail is kept, but its connection breaks before the sender is told. */
  breakAfterMessage(): void;
  close(): Promise<void>;
}

const headersOf = (raw: string): Record<string, string> => {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return Object.fromEntries(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
};

export const startMailServer = async (): Promise<TestMailServer> => {
  const mails: KeptMail[] = [];
  let refusal: number | null = null;
  let beforeRefusal: (() => Promise<unknown>) | undefined;
  let breaking = false;
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) => {
      if (refusal === null) return done();
      const no = Object.assign(new Error(`No mail for ${address.address}`), { responseCode: refusal });
      void Promise.resolve(beforeRefusal?.()).finally(() => done(no));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        mails.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), headers: headersOf(raw), raw });
        if (!breaking) return done();
        breaking = false;
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server listens on no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuseWith: (code, meanwhile) => void ([refusal, beforeRefusal] = [code, meanwhile]),
    breakAfterMessage: () => void (breaking = true),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
