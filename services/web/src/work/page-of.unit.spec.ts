import { consigneeOfWork, pageOf, pageOfWork } from './page-of';

it.each([
  ['ZH-2026-000001', '/recalls/ZH-2026-000001'],
  ['ZG-2026-000012', '/corrective-actions/ZG-2026-000012'],
  ['YC-2026-000003', '/oem-cases/YC-2026-000003'],
  ['20260930P001L31/2', '/assessments/20260930P001L31/2'],
  ['批 A#1/1', '/assessments/%E6%89%B9%20A%231/1'],
  ['TS-2026-000123', '/cases/TS-2026-000123'],
])('work on %s is done at %s', (subject, page) => {
  expect(pageOf(subject)).toBe(page);
});

it.each([
  ['recall-call', 'ZH-2026-000001/recall-call/C0001', '/recalls/ZH-2026-000001/consignees/C0001'],
  ['recall-visit', 'ZH-2026-000001/recall-visit/店 1/2', '/recalls/ZH-2026-000001/consignees/%E5%BA%97%201%2F2'],
  ['recall-call', 'another id', '/recalls/ZH-2026-000001'],
  ['recall-start-check', 'ZH-2026-000001/recall-start-check/sale-stopped', '/recalls/ZH-2026-000001'],
])('RCL-4: the work %s %s leads to %s', (kind, workId, page) => {
  expect(pageOfWork({ kind, workId, subject: 'ZH-2026-000001' })).toBe(page);
});

it('OEM-10: whether a vendor is suspended is decided at its own page', () => {
  expect(pageOfWork({ kind: 'vendor-suspension', workId: 'M01/vendor-suspension', subject: 'M01' })).toBe(
    '/vendors/M01',
  );
});

it('RCL-4: calls and visits of one recall are told apart by whom they are to, other work names nobody', () => {
  const subject = 'ZH-2026-000001';
  const of = (kind: string, about: string) => consigneeOfWork({ kind, subject, workId: `${subject}/${kind}/${about}` });
  expect([of('recall-call', 'C0001'), of('recall-visit', 'C0002'), of('recall-start-check', 'sale-stopped')]).toEqual([
    ...['C0001', 'C0002'],
    undefined,
  ]);
});
