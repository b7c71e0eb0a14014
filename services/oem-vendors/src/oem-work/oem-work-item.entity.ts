import { WorkItem } from '@anxin/casework';
import { Column, Entity, Index } from 'typeorm';

/** Kinds of work, keys of the catalogue shown to people. */
export type OemWorkKind =
  | 'oem-case-confirmation'
  | 'oem-case-correction'
  | 'oem-opinion'
  | 'oem-opinion-approval'
  | 'corrective-answer'
  | 'corrective-rejections'
  | 'corrective-silence'
  | 'corrective-call'
  | 'corrective-trouble'
  | 'vendor-suspension';

/** Something that a person, or anyone in a role, has to do for an OEM case or a corrective-action request. */
@Entity({ schema: 'oem_vendors', name: 'oem_work' })
@Index(['subject', 'kind'])
export class OemWorkItem extends WorkItem<OemWorkKind> {
  /** Reference of the case or the request. */
  @Column('text') subject!: string;
}
