import { alertRules, figuresIn } from '../contract/alert-rules';
import { stack } from './support/stack';

/** Names of the figures that a process shows. */
const shown = async (url: string): Promise<string[]> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  );
};

describe('the alerts', () => {
  it('are on figures that the running services show', async () => {
    const known = new Set((await Promise.all(Object.values(stack.urls).map(shown))).flat());
    for (const { alert, expr } of alertRules())
      expect([alert, figuresIn(expr).filter((name) => !known.has(name))]).toEqual([alert, []]);
  });
});
