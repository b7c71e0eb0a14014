import { LadderClock, type PlannedClock } from '@anxin/reference-data';
import { Column, Entity, Index } from 'typeorm';

/** One clock of an assessment or a recall (RCL-2, RCL-11); its id names the subject and the rule: `20260930P001L31/1/RCL-11`. */
@Entity({ schema: 'quality', name: 'clock' })
@Index('clock_provisional', { synchronize: false })
export class QualityClock extends LadderClock {
  /** Id of the assessment, reference of the recall. */
  @Index() @Column('text') subject!: string;

  static start(subject: string, planned: PlannedClock): QualityClock {
    const clock = new QualityClock();
    clock.begin(clockId(subject, planned.rule), planned);
    return Object.assign(clock, { subject });
  }
}

export const clockId = (subject: string, rule: string): string => `${subject}/${rule}`;
