import { Column, Entity, PrimaryColumn } from 'typeorm';

export const standings = ['normal', 'conditional', 'probation', 'suspended'] as const;
export type Standing = (typeof standings)[number];
/** `none`: nothing speaks against it. */
export const standingReasons = ['none', 'silence', 'points', 'suspended-by-person', 'lifted-by-person'] as const;
export type StandingReason = (typeof standingReasons)[number];

/** How the company stands to a manufacturer (OEM-10). Silence and points move it; only a person suspends, and only a person lifts that. */
@Entity({ schema: 'oem_vendors', name: 'vendor_standing' })
export class VendorStanding {
  @PrimaryColumn('text') vendor!: string;
  @Column('integer') version!: number;
  @Column('text') standing!: Standing;
  @Column('timestamptz') since!: Date;
  @Column('text') reason!: StandingReason;
  /** Points within the policy's window, when it was computed last. */
  @Column('integer') points!: number;
  /** A suspension by a person, with its words. */
  @Column('boolean') suspended!: boolean;
  @Column('text', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;

  static first(vendor: string, at: Date): VendorStanding {
    return Object.assign(new VendorStanding(), {
      ...{ vendor, version: 0, standing: 'normal' as const, since: at, reason: 'none' as const, points: 0 },
      ...{ suspended: false, decidedBy: null, decidedAt: null, decisionReason: null },
    });
  }

  /** @returns the standing before, when it changed */
  become(standing: Standing, reason: StandingReason, at: Date): Standing | undefined {
    const before = this.standing;
    if (before === standing) return undefined;
    Object.assign(this, { standing, reason, since: at });
    return before;
  }
}
