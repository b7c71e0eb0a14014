import type { SiteKind } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** IANA zone of a site for which nobody says another. */
export const usualTimeZone = 'Asia/Shanghai';

/** Where the company makes or keeps goods: a plant, a warehouse, a production line. Stock and batches name it as their papers do. */
@Entity({ schema: 'directory', name: 'site' })
export class Site {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: SiteKind;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) address!: string | null;
  /** IANA name. */
  @Column('text') timeZone!: string;
  /** Code of the site that it belongs to: a line's plant. */
  @ForeignKey(() => Site) @Index() @Column('text', { nullable: true }) parent!: string | null;
  /** False for one that was given up: what lay or was made there still names it. */
  @Column('boolean') active!: boolean;
  @Column('integer') version!: number;
}
