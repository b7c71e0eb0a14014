import { Owners } from '@anxin/testing';
import type { LogisticsRecallActivities, QualityRecallActivities } from '../activities';

type Quality = Pick<QualityRecallActivities, 'recordAlarm' | 'acknowledgeHold' | 'fireAssessmentRung'>;
type Logistics = Pick<LogisticsRecallActivities, 'placeHold'>;
type Step = keyof (Quality & Logistics);

/** Quality and logistics at the other end of the alarms' activities: each effect once under its key, refusals and lost answers as asked. */
export class AlarmOwners extends Owners<Step> {
  /** Lots that logistics has never had. */
  readonly unknown = new Set<string>();
  /** In the owner's row the clock was restated or stopped, and the workflow does not know it yet. */
  clockRuns = true;

  override reset(): void {
    super.reset();
    this.unknown.clear();
    this.clockRuns = true;
  }

  readonly quality: Quality = {
    recordAlarm: (input) =>
      this.once('recordAlarm', input, () => ({
        holds: input.hold ? input.lots.map((lot) => ({ orderId: `order-of-${lot}`, lot })) : [],
        assessments: input.assess ? input.lots.map((lot) => `${lot}/1`) : [],
      })),
    acknowledgeHold: (input) => this.once('acknowledgeHold', input, () => undefined),
    fireAssessmentRung: (input) =>
      this.clockRuns
        ? this.once('fireAssessmentRung', input, () => ({ given: true }))
        : Promise.resolve({ given: false }),
  };
  readonly logistics: Logistics = {
    placeHold: (input) =>
      this.once('placeHold', input, () =>
        this.unknown.has(input.lot)
          ? { outcome: 'unknown-lot' as const }
          : { outcome: 'held' as const, holdId: `hold-of-${input.lot}` },
      ),
  };
}
