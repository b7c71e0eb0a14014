import type { Tx } from '@anxin/persistence';
import { kindOfContact, PersonalVault, type PersonKey } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Complainant } from './complainant.entity';

@Injectable()
export class Complainants {
  constructor(private readonly vault: PersonalVault) {}

  /** The blind index of a contact as typed: the same for every way of writing it. */
  contactIndex(contact: string): string {
    return this.vault.index.of(kindOfContact(contact), contact);
  }

  /**
   * The complainant with this contact, or a new one, with the key that seals their columns. The row stays locked until the commit:
   * two messages of one person are taken in one after the other, so that the second sees the first (INT-7).
   */
  async of(tx: Tx, contact: string | undefined): Promise<PersonKey> {
    const fresh = {
      id: uuidv7(),
      contactIndex: contact === undefined ? null : this.contactIndex(contact),
      createdAt: tx.now,
    };
    await tx.manager.createQueryBuilder().insert().into(Complainant).values(fresh).orIgnore().execute();
    if (fresh.contactIndex === null) return this.vault.create(tx, fresh.id);
    const complainant = await tx.manager.findOneOrFail(Complainant, {
      where: { contactIndex: fresh.contactIndex },
      lock: { mode: 'pessimistic_write' },
    });
    return this.vault.create(tx, complainant.id);
  }
}
