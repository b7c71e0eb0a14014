import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertRules, figuresIn } from './alert-rules';

/** As a page shows it: `### A process is not ready` is `#a-process-is-not-ready`. */
const anchors = [...readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
  ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
);

describe('deploy/alerts/anxin.rules.yml', () => {
  const rules = alertRules();

  it('has rules of different names, each on figures, with a severity and a summary in both languages', () => {
    expect(rules.length).toBeGreaterThan(10);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { alert, expr, labels, annotations } of rules) {
      expect([alert, figuresIn(expr).length + Number(expr.startsWith('up{'))]).not.toEqual([alert, 0]);
      expect([alert, labels['severity']]).toEqual([alert, expect.stringMatching(/^(critical|warning)$/)]);
      expect([alert, annotations['summary']]).toEqual([alert, expect.stringMatching(/\p{Script=Han}/u)]);
      expect([alert, annotations['summary_en']]).toEqual([alert, expect.stringMatching(/^[^\p{Script=Han}]+$/u)]);
    }
  });

  it('leads from each alert to a heading of docs/operations.md', () => {
    const led = rules.map(({ annotations }) => annotations['runbook'] ?? 'nowhere');
    expect(led.filter((place) => !anchors.includes(place.replace('docs/operations.md#', '')))).toEqual([]);
  });

  it('reads the names of figures out of an expression, and no label, function or unit', () => {
    expect(figuresIn('sum by (service) (rate(a_total{b="c"}[5m])) > 0.02 * max(d) < on (e) group_left () up')).toEqual([
      'a_total',
      'd',
    ]);
  });
});
