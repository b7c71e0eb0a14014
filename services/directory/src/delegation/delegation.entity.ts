import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RegisteredPerson } from '../person/registered-person.entity';
import { DelegationEnded, DelegationTimeWrong } from './delegation.errors';

export interface DelegationEntry {
  readonly id: string;
  readonly absent: string;
  readonly deputy: string;
  readonly role: string;
  readonly scope: string;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
}

/** One role of an absent person, taken by a deputy from `validFrom` (included) until `validUntil` (excluded), on record (SEC-3). */
@Entity({ schema: 'directory', name: 'delegation' })
export class Delegation {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('text') absent!: string;
  @ManyToOne(() => RegisteredPerson, { nullable: false })
  @JoinColumn({ name: 'absent' })
  readonly absentPerson?: RegisteredPerson;
  @Index() @Column('text') deputy!: string;
  @ManyToOne(() => RegisteredPerson, { nullable: false })
  @JoinColumn({ name: 'deputy' })
  readonly deputyPerson?: RegisteredPerson;
  @Column('text') role!: string;
  @Column('text') scope!: string;
  @Column('timestamptz') validFrom!: Date;
  @Column('timestamptz') validUntil!: Date;
  @Column('text') reason!: string;
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('text', { nullable: true }) revokedBy!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;

  /** Never works backwards: what was done before it was recorded was done without it. @throws DelegationTimeWrong */
  static record({ from, until, ...entry }: DelegationEntry, by: string, at: Date): Delegation {
    const validFrom = from < at ? at : from;
    if (until <= validFrom) throw new DelegationTimeWrong();
    return Object.assign(new Delegation(), {
      ...entry,
      validFrom,
      validUntil: until,
      recordedBy: by,
      recordedAt: at,
      revokedBy: null,
      revokedAt: null,
    });
  }

  /** @throws DelegationEnded */
  revoke(by: string, at: Date): void {
    if (this.revokedAt !== null || this.validUntil <= at) throw new DelegationEnded(this.id);
    this.revokedBy = by;
    this.revokedAt = at;
  }

  asHeld(): { id: string; absent: string; role: string; scope: string; from: string; until: string } {
    const { id, absent, role, scope, validFrom, validUntil } = this;
    return { id, absent, role, scope, from: validFrom.toISOString(), until: validUntil.toISOString() };
  }
}
