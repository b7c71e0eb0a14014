import type { Tx } from '@anxin/persistence';
import { CalendarListener, PolicyRegister, type PublishedCalendar } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CaseClock } from '../clock/clock.entity';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { holdComplaint, keepComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';

/** A newly published calendar gives certain instants to clocks that were computed beyond the old one's horizon (HND-15). */
@Injectable()
export class RecomputeClocksService extends CalendarListener {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
  ) {
    super();
  }

  override async calendarPublished(tx: Tx, calendar: PublishedCalendar): Promise<void> {
    const provisional = await tx.manager.find(CaseClock, {
      select: { complaint: true },
      where: { provisional: true, state: In(['running', 'paused']) },
      order: { complaint: 'ASC' },
    });
    for (const reference of new Set(provisional.map(({ complaint }) => complaint)))
      await this.recompute(tx, reference, calendar.id);
  }

  private async recompute(tx: Tx, reference: string, calendar: string): Promise<void> {
    const complaint = await holdComplaint(tx, reference);
    if (complaint.pin.calendar !== calendar) return;
    complaint.pin = await this.policies.withCurrentCalendar(tx, complaint.pin);
    complaint.version += 1;
    await keepComplaint(tx, complaint);
    const open = await tx.manager.findBy(CaseClock, {
      complaint: reference,
      provisional: true,
      state: In(['running', 'paused']),
    });
    for (const clock of open) {
      clock.recompute(await this.clocks.compute(tx, complaint, clock));
      await this.clocks.keep(tx, complaint, clock);
    }
    await signalClocks(
      tx,
      reference,
      open.map((clock) => clock.plan()),
    );
    const { calendarVersion } = complaint.pin;
    const due = open.map(({ id, dueAt, provisional }) => ({ id, dueAt, provisional }));
    await recordAct(tx, handling, complaint, 'clocks.recomputed', { calendar, calendarVersion, clocks: due });
  }
}
