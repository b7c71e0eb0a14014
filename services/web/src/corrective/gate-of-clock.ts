import type { Gate } from '../supplier/own-action';

/** The gate whose answer a clock waits for: every gate, round and send-back has its own (`ZG-2026-000012/OEM-10/r1/D4-D5/1`). */
export const gateOfClock = (clockId: string): Gate | undefined =>
  (['D3', 'D4-D5', 'D6-D7', 'D8'] as const).find((gate) => clockId.split('/').at(-2) === gate);
