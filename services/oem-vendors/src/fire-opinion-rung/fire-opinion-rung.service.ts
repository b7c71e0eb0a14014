import { UnitOfWork } from '@anxin/persistence';
import type { FireOpinionRung, RungFired } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { OemClocks } from '../clock/clocks';
import { clockSubject, holdCase } from '../oem-case/lock-case';

@Injectable()
export class FireOpinionRungService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: OemClocks,
  ) {}

  /** Reminds or escalates, once, while no opinion is approved and the row says that the clock runs so (OEM-6, HND-15). @throws OemCaseNotFound */
  fire(rung: FireOpinionRung): Promise<RungFired> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await holdCase(tx, rung.reference);
      return this.clocks.fire(tx, clockSubject(oemCase), rung);
    });
  }
}
