import { startMailServer, type TestMailServer } from '@anxin/testing';
import { possibleDuplicateHeader } from './mail';
import { MailRefused } from './mail-refused';
import { SmtpMailer } from './smtp-mailer';

describe('SmtpMailer', () => {
  let server: TestMailServer;
  let mailer: SmtpMailer;
  const mail = {
    key: 'TS-2026-000001/answer/1',
    to: 'lin@example.com',
    subject: '投诉处理结果',
    text: '您好：已为您补发三瓶。',
  };

  beforeEach(async () => {
    server = await startMailServer();
    mailer = new SmtpMailer({ url: server.url, from: '安心食品 <service@anxin.example>' });
  });
  afterEach(async () => {
    mailer.close();
    await server.close();
  });

  it('HND-13: delivers the answer in writing to the server that the address belongs to', async () => {
    await mailer.send(mail);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.recipients).toEqual(['lin@example.com']);
    expect(Buffer.from(server.mails[0]?.raw.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe(mail.text);
  });

  it('gives the same Message-ID for the same key, another for another key', async () => {
    const first = await mailer.send(mail);
    const again = await mailer.send({ ...mail, possibleDuplicate: true });
    const other = await mailer.send({ ...mail, key: 'TS-2026-000002/answer/1' });
    expect(server.mails.map(({ headers }) => headers['message-id'])).toEqual(
      [first, again, other].map((sent) => sent.messageId),
    );
    expect(again.messageId).toBe(first.messageId);
    expect(other.messageId).not.toBe(first.messageId);
  });

  it('marks a mail whose earlier attempt has an unknown outcome, and no other', async () => {
    await mailer.send(mail);
    await mailer.send({ ...mail, possibleDuplicate: true });
    expect(server.mails.map(({ headers }) => headers[possibleDuplicateHeader.toLowerCase()])).toEqual([
      undefined,
      'yes',
    ]);
  });

  it('tells a refusal for good from one that may pass, and SEC-1: quotes the address in neither', async () => {
    server.refuseWith(550);
    const forGood = await mailer.send(mail).catch((error: unknown) => error);
    server.refuseWith(451);
    const forNow = await mailer.send(mail).catch((error: unknown) => error);
    expect(forGood).toBeInstanceOf(MailRefused);
    expect(forNow).toMatchObject({ name: 'MailNotDelivered', outcome: 'not-taken' });
    for (const error of [forGood, forNow])
      expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('lin@');
  });

  it('knows that a server which is not there has no copy', async () => {
    await server.close();
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotDelivered', outcome: 'not-taken' });
    server = await startMailServer();
  });

  it('does not know what became of a mail whose connection broke after it was handed over', async () => {
    server.breakAfterMessage();
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotDelivered', outcome: 'unknown' });
    expect(server.mails).toHaveLength(1);
  });
});
