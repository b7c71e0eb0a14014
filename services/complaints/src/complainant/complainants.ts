import type { Tx } from '@anxin/persistence';
import { kindOfContact, PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';

@Injectable()
export class Complainants {
  constructor(private readonly vault: PersonalVault) {}

  /** The blind index of a contact as typed: the same for every way of writing it. */
  contactIndex(contact: string): string {
    return this.vault.index.of(kindOfContact(contact), contact);
  }

  /**
   * The id of the complainant with this contact, or of a new one. The row stays locked until the commit: two messages of one person are
   * taken in one after the other, so that the second sees the first (INT-7).
   */
  async hold(tx: Tx, contact: string | undefined): Promise<string> {
    const contactIndex = contact === undefined ? null : this.contactIndex(contact);
    // The update changes nothing: it locks the row that stands, and gives its id.
    const [{ id } = { id: '' }]: { id: string }[] = await tx.manager.query(
      `INSERT INTO complaints.complainant (id, contact_index, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (contact_index) DO UPDATE SET contact_index = excluded.contact_index RETURNING id`,
      [uuidv7(), contactIndex, tx.now],
    );
    return id;
  }
}
