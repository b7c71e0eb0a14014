import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { clockOf } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { ClockNotPausable } from '../clock/clock.errors';
import { ClockPause } from '../clock/clock-pause.entity';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import type { PauseClockDto } from './pause-clock.dto';

@Injectable()
export class PauseClockService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
  ) {}

  /** @throws ComplaintNotFound, ComplaintClosed, ClockNotFound, ClockNotPausable, ClockNotInState */
  pause(actor: Actor, reference: string, rule: string, { waitingFor, reason }: PauseClockDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireOpen();
      const clock = await this.clocks.present(tx, complaint, rule);
      const { pausable } = clockOf(await this.policies.at(tx, complaint.pin, 'clocks'), rule);
      if (!pausable) throw new ClockNotPausable(reference, rule);
      clock.require('running');
      const pause = { id: uuidv7(), clockId: clock.id, waitingFor, reason, pausedAt: tx.now, pausedBy: actor.id };
      await tx.manager.insert(ClockPause, { ...pause, resumedAt: null, resumedBy: null });
      clock.pause(await this.clocks.compute(tx, complaint, clock));
      await keepComplaint(tx, complaint);
      await this.clocks.keep(tx, complaint, clock);
      await signalClocks(tx, reference, [clock.plan()]);
      await recordAct(tx, actor, complaint, 'clock.paused', { clockId: clock.id, pauseId: pause.id, waitingFor });
      return actView(complaint, pause.id);
    });
  }
}
