import { gateOfClock } from './gate-of-clock';

it.each([
  ['ZG-2026-000012/OEM-10/r1/D3/0', 'D3'],
  ['ZG-2026-000012/OEM-10/r2/D4-D5/1', 'D4-D5'],
  ['ZG-2026-000012/OEM-10/r1/D8/0', 'D8'],
  ['YC-2026-000003/OEM-6', undefined],
])('OEM-10: %s waits for %s', (clockId, gate) => {
  expect(gateOfClock(clockId)).toBe(gate);
});
