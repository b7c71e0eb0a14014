import { pageOf } from './page-of';

it.each([
  ['ZH-2026-000001', '/recalls/ZH-2026-000001'],
  ['20260930P001L31/2', '/assessments/20260930P001L31/2'],
  ['批 A#1/1', '/assessments/%E6%89%B9%20A%231/1'],
  ['TS-2026-000123', '/cases/TS-2026-000123'],
])('work on %s is done at %s', (subject, page) => {
  expect(pageOf(subject)).toBe(page);
});
