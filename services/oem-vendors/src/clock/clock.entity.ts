import { SubjectClock } from '@anxin/casework';
import { Entity, Index } from 'typeorm';

/** One clock of an OEM case or a corrective-action request (OEM-3, OEM-6, OEM-10). */
@Entity({ schema: 'oem_vendors', name: 'clock' })
@Index('clock_provisional', { synchronize: false })
export class OemClock extends SubjectClock {}
