/** A case as insight tells it. */
export interface CaseClock {
  readonly clockId: string;
  readonly rule: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly provisional: boolean;
  readonly lastRung: string | null;
  readonly stoppedAt: string | null;
  readonly late: boolean | null;
}
export interface CaseEvent {
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}
