import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFaults, replayHistories } from './histories';
import { workflowFolder } from './workflow-bundle';

/** The tests that every package of workflows has of its stored histories. @param paths every way that they can take */
export const describeHistories = (of: string, paths: readonly string[]): void => {
  describe(`histories of ${of}`, () => {
    it('the workflows of today replay every stored history', async () => {
      const { replayed, failures } = await replayHistories();
      expect(failures).toEqual({});
      expect(replayed).toEqual(expect.arrayContaining([...paths]));
    }, 60_000);

    it('a landed history never changes', () => {
      expect(historyFaults()).toEqual([]);
    });

    it('no history tells where it was recorded', () => {
      const folder = join(workflowFolder(), 'histories');
      const stored = paths.map((path) => readFileSync(join(folder, `${path}.json`), 'utf8')).join();
      expect(stored).not.toContain('node_modules');
      expect(stored.match(/"identity": ?"(?!test")[^"]+"/g)).toBeNull();
    });
  });
};
