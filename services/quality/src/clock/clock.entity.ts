import { SubjectClock } from '@anxin/casework';
import { Entity, Index } from 'typeorm';

/** One clock of an assessment or a recall (RCL-2, RCL-11); its id names the subject and the rule: `20260930P001L31/1/RCL-11`. */
@Entity({ schema: 'quality', name: 'clock' })
@Index('clock_provisional', { synchronize: false })
export class QualityClock extends SubjectClock {}
