const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (
  title,
  content,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ddd}pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}</style></head>
<body><h1>${escaped(title)}</h1>${content}</body></html>`;

/** Newest first. @param {ReturnType<import('./mail-store.mjs').MailStore['all']>} mails */
export function listPage(mails) {
  const rows = mails
    .toReversed()
    .map(
      ({ id, receivedAt, recipients, subject }) =>
        `<tr><td>${escaped(receivedAt)}</td><td>${escaped(recipients.join(', '))}</td><td><a href="/${id}">${escaped(subject || '—')}</a></td></tr>`,
    );
  return page(
    'Mails of this machine',
    `<p>Taken by the local mail server; nothing leaves the machine.</p><table><tr><th>received</th><th>to</th><th>subject</th></tr>${rows.join('')}</table>`,
  );
}

/** @param {NonNullable<ReturnType<import('./mail-store.mjs').MailStore['one']>>} mail */
export function mailPage({ subject, from, recipients, receivedAt, messageId, text, raw }) {
  const facts = Object.entries({ from, to: recipients.join(', '), received: receivedAt, 'message id': messageId }).map(
    ([name, value]) => `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`,
  );
  return page(
    subject || 'Mail',
    `<p><a href="/">all mails</a></p><table>${facts.join('')}</table><pre>${escaped(text)}</pre><details><summary>as it came over the wire</summary><pre>${escaped(raw)}</pre></details>`,
  );
}
