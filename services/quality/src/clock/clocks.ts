import { SubjectClocks } from '@anxin/casework';
import { qualityWorkDone, qualityWorkOpened } from '@anxin/contracts';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { QualityClock } from './clock.entity';
import { ClockRung } from './clock-rung.entity';

/** The clocks of assessments and recalls. */
@Injectable()
export class Clocks extends SubjectClocks<QualityClock, ClockRung> {
  constructor(policies: PolicyRegister) {
    const tables = { clock: QualityClock, rung: ClockRung, opened: qualityWorkOpened, done: qualityWorkDone } as const;
    super(policies, { service: 'quality', ...tables });
  }
}
