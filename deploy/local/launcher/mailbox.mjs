/**
 * The local mail server as tests and the story use it.
 * @param {string} url of its page
 * @param {string} smtpUrl
 */
export function mailbox(url, smtpUrl) {
  return {
    url,
    smtpUrl,
    /** Everything taken so far, oldest first. @returns {Promise<(import('../mail/mail-store.mjs').KeptMail & import('../mail/read-mail.mjs').ReadableMail)[]>} */
    async mails() {
      const response = await fetch(`${url}/mails`);
      return /** @type {any} */ (await response.json());
    },
    /** From now on refuses every recipient with this SMTP code (550 for good, 451 for now); null takes mail again. @param {number | null} code */
    async refuseWith(code) {
      const response = await fetch(`${url}/refusal`, { method: 'PUT', body: JSON.stringify({ code }) });
      if (!response.ok) throw new Error(`The mail server answered ${response.status}`);
    },
    /** Keeps mails but answers only so many more: their senders wait, and a sender that dies never knows. null gives all answers that are owed. @param {number | null} after */
    async silentAfter(after) {
      const response = await fetch(`${url}/silence`, { method: 'PUT', body: JSON.stringify({ after }) });
      if (!response.ok) throw new Error(`The mail server answered ${response.status}`);
    },
  };
}
