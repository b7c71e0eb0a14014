import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ClockPause } from '../clock/clock-pause.entity';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';

@Injectable()
export class ResumeClockService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: Clocks,
  ) {}

  /** What was left of the clock's time when it was paused is left now. @throws ComplaintNotFound, ComplaintClosed, ClockNotFound, ClockNotInState */
  resume(actor: Actor, reference: string, rule: string): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireOpen();
      const clock = await this.clocks.present(tx, complaint, rule);
      clock.require('paused');
      await tx.manager.update(
        ClockPause,
        { clockId: clock.id, resumedAt: IsNull() },
        { resumedAt: tx.now, resumedBy: actor.id },
      );
      clock.resume(await this.clocks.compute(tx, complaint, clock));
      await keepComplaint(tx, complaint);
      await this.clocks.keep(tx, complaint, clock);
      await signalClocks(tx, reference, [clock.plan()]);
      await recordAct(tx, actor, complaint, 'clock.resumed', { clockId: clock.id, dueAt: clock.dueAt });
      return actView(complaint, clock.id);
    });
  }
}
