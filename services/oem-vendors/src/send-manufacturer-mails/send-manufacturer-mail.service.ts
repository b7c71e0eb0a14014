import { hashOfToken, newToken } from '@anxin/http';
import { CatalogueRegistry } from '@anxin/i18n';
import { deliver, type Mail, Mailer } from '@anxin/notify';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { millisecondsOf } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { stillTrue } from '../corrective-action/due-mail';
import { holdCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { ManufacturerMail } from '../corrective-action/manufacturer-mail.entity';
import { RequestLink } from '../corrective-action/request-link.entity';
import { RequestLinks } from '../corrective-action/request-links';
import { oemWork } from '../oem-work/oem-work';
import { Vendor } from '../vendor/vendor.entity';
import { manufacturerMail } from './manufacturer-mail';

@Injectable()
export class SendManufacturerMailService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly mailer: Mailer,
    private readonly texts: CatalogueRegistry,
    private readonly links: RequestLinks,
  ) {}

  /**
   * Brings one mail out. `attempting` is stored, with the link's hash, before the server is asked, and `sent` after it: an attempt that
   * nobody heard the end of is repeated under the same Message-ID and marked as a possible duplicate. Where there is no address, or one
   * that is refused for good, the engineer calls for the answer that is awaited. What was answered meanwhile is asked for no more.
   * @throws MailNotDelivered when the server may take it another time
   */
  async send(key: string): Promise<void> {
    const mail = await this.unitOfWork.run((tx) => this.attempt(tx, key));
    if (!mail) return;
    await deliver(this.mailer, mail, {
      sent: (messageId) => this.unitOfWork.run((tx) => change(tx, key, (row) => row.sent(tx.now, messageId))),
      refused: () => this.unitOfWork.run((tx) => this.askInstead(tx, key)),
      notTaken: () => this.unitOfWork.run((tx) => change(tx, key, (row) => row.notTaken())),
    });
  }

  /** @returns null when there is nothing to mail: it is out, no longer true, or a person was asked. */
  private async attempt(tx: Tx, key: string): Promise<Mail | null> {
    const row = await locked(tx, key);
    if (row.state !== 'due' && row.state !== 'attempting') return null;
    const action = await holdCorrectiveAction(tx, row.request);
    if (!stillTrue(row, action)) {
      await superseded(tx, row);
      return null;
    }
    const vendor = await tx.manager.findOneByOrFail(Vendor, { code: action.manufacturer });
    if (!vendor.email) {
      await this.ask(tx, action, row);
      return null;
    }
    row.attempt();
    await kept(tx, row);
    const { name, language, email: to } = vendor;
    const answer = await this.link(tx, action);
    return manufacturerMail(this.texts, {
      row,
      action,
      to,
      name,
      language,
      ...answer,
      page: this.links.request(row.request),
    });
  }

  /** A fresh link to answer the open gate; none while no answer is awaited. */
  private async link(tx: Tx, action: CorrectiveAction): Promise<{ link?: string; until?: Date }> {
    const { reference: request, round, gate, gateDueAt, pin } = action;
    if (gate === null || gateDueAt === null) return {};
    const { links } = await this.policies.at(tx, pin, 'corrective-action');
    const token = newToken();
    const until = new Date(Math.max(tx.now.getTime(), gateDueAt.getTime()) + millisecondsOf(links.validFor));
    const fresh = { tokenHash: hashOfToken(token), request, round, gate, createdAt: tx.now, expiresAt: until };
    await tx.manager.insert(RequestLink, { ...fresh, usedAt: null });
    return { link: this.links.answer(token), until };
  }

  /** The server will never take it: somebody calls at once. */
  private async askInstead(tx: Tx, key: string): Promise<void> {
    const row = await locked(tx, key);
    if (row.state !== 'attempting') return;
    const action = await holdCorrectiveAction(tx, row.request);
    await (stillTrue(row, action) ? this.ask(tx, action, row) : superseded(tx, row));
  }

  private async ask(tx: Tx, action: CorrectiveAction, row: ManufacturerMail): Promise<void> {
    row.ask();
    await kept(tx, row);
    // An answer ends the call: where none is awaited, nothing would.
    const { awaited: about } = action;
    if (about === null) return;
    const { ladder } = await this.policies.at(tx, action.pin, 'corrective-action');
    const work = { kind: 'corrective-call', about, role: ladder.owner } as const;
    await oemWork.open(tx, action, { ...work, rule: 'OEM-10', dueAt: action.gateDueAt });
  }
}

const locked = (tx: Tx, key: string): Promise<ManufacturerMail> =>
  tx.manager.findOneOrFail(ManufacturerMail, { where: { key }, lock: { mode: 'pessimistic_write' } });

const change = async (tx: Tx, key: string, act: (row: ManufacturerMail) => void): Promise<void> => {
  const row = await locked(tx, key);
  act(row);
  await kept(tx, row);
};

const superseded = (tx: Tx, row: ManufacturerMail): Promise<void> => {
  row.supersede();
  return kept(tx, row);
};

const kept = async (tx: Tx, { key, state, attempts, possibleDuplicate, messageId, sentAt }: ManufacturerMail) => {
  await tx.manager.update(ManufacturerMail, { key }, { state, attempts, possibleDuplicate, messageId, sentAt });
};
