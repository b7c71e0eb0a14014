import { SubjectClocks } from '@anxin/casework';
import { oemVendorsWorkDone, oemVendorsWorkOpened } from '@anxin/contracts';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { OemClock } from './clock.entity';
import { OemClockRung } from './clock-rung.entity';

/** The clocks of OEM cases and corrective-action requests. */
@Injectable()
export class OemClocks extends SubjectClocks<OemClock, OemClockRung> {
  constructor(policies: PolicyRegister) {
    const tables = { clock: OemClock, rung: OemClockRung } as const;
    super(policies, { service: 'oem-vendors', ...tables, opened: oemVendorsWorkOpened, done: oemVendorsWorkDone });
  }
}
