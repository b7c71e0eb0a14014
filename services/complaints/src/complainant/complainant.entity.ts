import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A person who complained, under whose data key the sealed columns of all their cases stand: destroying that key erases the person
 * everywhere (SEC-1). Found again by the blind index of their contact; without a contact every case has a complainant of its own.
 */
@Entity({ schema: 'complaints', name: 'complainant' })
export class Complainant {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true, unique: true }) contactIndex!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
