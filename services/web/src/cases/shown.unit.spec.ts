import { basisText } from './clock-basis';
import { durationOf, shownInstant, spansOf } from './shown-instant';
import { decimalText } from './shown-quantity';
import { zh } from '../i18n/zh';

const minute = 60_000;
const told = (key: string, params: Record<string, unknown> = {}): string =>
  (zh as Record<string, string>)[key]?.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name])) ?? key;

describe('how figures are shown', () => {
  it('instants in the company’s own time, over midnight too', () => {
    expect(shownInstant('2026-11-16T16:30:00Z')).toBe('2026-11-17 00:30');
  });

  it('spans by their two largest units', () => {
    const shown = (ms: number) => spansOf(ms).map(({ count, unit }) => `${count} ${unit}`);
    expect(shown((26 * 60 + 5) * minute)).toEqual(['1 days', '2 hours']);
    expect(shown(-(4 * 60 + 5) * minute)).toEqual(['4 hours', '5 minutes']);
    expect(shown(2 * 24 * 60 * minute)).toEqual(['2 days']);
    expect(shown(59_000)).toEqual(['0 minutes']);
  });

  it('durations of the policies', () => {
    expect(durationOf('PT24H')).toEqual([{ unit: 'hours', count: 24 }]);
    expect(durationOf('P1DT30M')?.map(({ count }) => count)).toEqual([1, 30]);
    expect([durationOf('PT'), durationOf('P'), durationOf('half a day')]).toEqual([null, null, null]);
  });

  it('decimals without their empty places, never as floats', () => {
    expect(['3.000000', '0.500000', '12345678901234567.100000', '10'].map(decimalText)).toEqual([
      '3',
      '0.5',
      '12345678901234567.1',
      '10',
    ]);
  });

  it('HND-15: how a due instant came about, with rule, document, policy and calendar', () => {
    const clock = {
      rule: 'HND-4',
      startedAt: '2026-05-13T02:17:00Z',
      dueAt: '2026-05-15T02:17:00Z',
      policyVersion: 'clocks/1',
      calendarVersion: 'CN-office-2026/3',
      basis: {
        code: 'clock.basis.working-days',
        params: { days: 2, ends: 'same-time', source: 'HND-4', documents: 'C' },
      },
    } as unknown as Parameters<typeof basisText>[0];
    expect(basisText(clock, told as never, String)).toBe(
      '2026-05-15 10:17 到期：自 2026-05-13 10:17 起 2 个工作日，至同一时刻。依据 HND-4（文件 C），时限制度 clocks/1 版，工作日历 CN-office-2026/3 版。',
    );
  });
});
