import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createTransport } from 'nodemailer';
import { mailbox } from '../../deploy/local/launcher/mailbox.mjs';
import { childEnvironment } from '../../deploy/local/launcher/platform.mjs';
import { choosePorts } from '../../deploy/local/launcher/ports.mjs';
import { ServiceProcess } from '../../deploy/local/launcher/service-process.mjs';

describe('the local mail server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'anxin-mail-'));
  let server;
  let box;
  let transport;
  const text = `尊敬的顾客：\n\n您反映的花生酱一事已经查明，结论如下。${'我们会换货三倍，并再次向您致歉。'.repeat(6)}\n客服部`;
  const letter = {
    from: '客服部 <customer-service@anxin.example>',
    to: 'customer@example.com',
    subject: '关于您投诉 TS-2026-000001 的书面答复，以及后续处理安排的说明',
  };

  before(async () => {
    const ports = await choosePorts('free');
    const env = childEnvironment({ SMTP_PORT: `${ports.smtp}`, DATA_DIR: join(dataDir, 'mails') });
    const plan = { name: 'mail', entry: 'deploy/local/mail/main.mjs', port: ports.mail, env, health: '/healthz' };
    server = new ServiceProcess(plan, dataDir);
    await server.startReady();
    box = mailbox(server.url, `smtp://127.0.0.1:${ports.smtp}`);
    transport = createTransport(box.smtpUrl);
  });
  after(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  for (const textEncoding of ['quoted-printable', 'base64']) {
    it(`shows a mail as it was written (${textEncoding})`, async () => {
      const messageId = `<${textEncoding}@anxin.example>`;
      await transport.sendMail({ ...letter, text, messageId, textEncoding });
      const mail = (await box.mails()).find((one) => one.messageId === messageId);
      assert.equal(mail.subject, letter.subject);
      assert.equal(mail.text.replace(/\r\n/g, '\n').trim(), text);
      assert.deepEqual(mail.recipients, ['customer@example.com']);
    });
  }

  it('shows both parts of a mail with text and page', async () => {
    await transport.sendMail({ ...letter, text, html: '<p>答复</p>', messageId: '<both@anxin.example>' });
    const mail = (await box.mails()).find((one) => one.messageId === '<both@anxin.example>');
    assert.equal(mail.text.replace(/\r\n/g, '\n').trim(), text);
    assert.equal(mail.html.trim(), '<p>答复</p>');
  });

  it('runs no script that came in a mail', async () => {
    await transport.sendMail({ ...letter, subject: '<script>alert(1)</script>', text: '<img onerror=alert(1)>' });
    const mail = (await box.mails()).at(-1);
    for (const path of ['/', `/${mail.id}`]) {
      const page = await (await fetch(`${box.url}${path}`)).text();
      assert.doesNotMatch(page, /<script>alert|<img/);
    }
  });

  it('refuses when told to, and takes mail again', async () => {
    await box.refuseWith(550);
    await assert.rejects(transport.sendMail({ ...letter, text }), { responseCode: 550 });
    await box.refuseWith(null);
    await transport.sendMail({ ...letter, text });
  });

  it('keeps a mail and owes the answer when told to, until it is told to answer', async () => {
    const before_ = (await box.mails()).length;
    await box.silentAfter(1);
    await transport.sendMail({ ...letter, text });
    let answered = false;
    const waiting = transport.sendMail({ ...letter, text }).then(() => (answered = true));
    while ((await box.mails()).length < before_ + 2);
    assert.equal(answered, false);
    await box.silentAfter(null);
    await waiting;
  });

  it('still has every mail after a kill', async () => {
    const before_ = (await box.mails()).length;
    await server.kill();
    await server.startReady();
    assert.equal((await box.mails()).length, before_);
  });
});
