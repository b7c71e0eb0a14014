import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zh } from '../i18n/zh';
import { packAt, type RulePack } from './rule-packs';

const file = resolve(__dirname, '../../../../libs/policy/defaults/recall-rule-packs.json');
const { packs } = JSON.parse(readFileSync(file, 'utf8')) as { packs: RulePack[] };

describe('rule packs at the console', () => {
  it('RCL-2: the pack in force when the risk became known, to the second', () => {
    expect(packAt(packs, '2026-11-30T15:59:59Z')?.id).toBe('CN-2015');
    expect(packAt(packs, '2026-11-30T16:00:00Z')?.id).toBe('CN-2026');
    expect(packAt(packs, '2000-01-01T00:00:00Z')).toBeUndefined();
  });

  it('RCL-1, RCL-5: every level, item of the plan and disposition has a name', () => {
    const keys = packs.flatMap(({ levels, contents, dispositions }) => [
      ...levels.map(({ level }) => `recallLevel.${level}`),
      ...contents.map(({ item }) => `planItem.${item}`),
      ...dispositions.map(({ item }) => `disposition.${item}`),
    ]);
    expect(keys.filter((key) => !(key in zh))).toEqual([]);
  });
});
