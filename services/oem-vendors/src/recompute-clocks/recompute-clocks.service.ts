import { signalCorrectiveAction } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { CalendarListener, PolicyRegister, type PublishedCalendar } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { OemClock } from '../clock/clock.entity';
import { OemClocks } from '../clock/clocks';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { correcting } from '../corrective-action/corrective-steps';
import { GateClocks } from '../corrective-action/gate-clocks';
import { keepCorrectiveAction, lockCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { OemCase } from '../oem-case/oem-case.entity';
import { recomputeCase } from '../oem-case/recompute-case';

/** A newly published calendar gives certain instants to clocks that were computed beyond the old one's horizon (HND-15). */
@Injectable()
export class RecomputeClocksService extends CalendarListener {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: OemClocks,
    private readonly gateClocks: GateClocks,
  ) {
    super();
  }

  override async calendarPublished(tx: Tx, { id: calendar }: PublishedCalendar): Promise<void> {
    const provisional = await tx.manager.findBy(OemClock, { provisional: true, state: 'running' });
    for (const { subject: reference } of provisional) {
      if (await tx.manager.existsBy(OemCase, { reference }))
        await recomputeCase(tx, { policies: this.policies, clocks: this.clocks }, reference, calendar);
      if (await tx.manager.existsBy(CorrectiveAction, { reference, stage: Not('closed') }))
        await this.recompute(tx, reference, calendar);
    }
  }

  private async recompute(tx: Tx, reference: string, calendar: string): Promise<void> {
    const action = await lockCorrectiveAction(tx, reference);
    if (action.pin.calendar !== calendar) return;
    action.pin = await this.policies.withCurrentCalendar(tx, action.pin);
    const open = await tx.manager.findBy(OemClock, { subject: reference, provisional: true, state: 'running' });
    for (const clock of open) {
      const plan = await this.gateClocks.recompute(tx, action, clock);
      await signalWorkflow(tx, signalCorrectiveAction(reference, 'clock-changed', plan));
    }
    await keepCorrectiveAction(tx, action);
    const { calendarVersion } = action.pin;
    const clocks = open.map(({ id, dueAt, provisional }) => ({ clockId: id, dueAt, provisional }));
    await recordCorrectiveAct(tx, correcting, action, 'clocks.recomputed', { calendar, calendarVersion, clocks });
  }
}
