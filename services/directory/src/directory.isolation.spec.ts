import { attackDatabase, attackRoutes } from '@anxin/host/testing';
import { enactDefaults, startDirectory } from '../testing/start-directory';
import { directoryService } from './directory.service-definition';

describe('directory: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    const world = await startDirectory();
    try {
      await enactDefaults(world);
      expect(await attackRoutes(world.service, directoryService)).toEqual([]);
      expect(await attackDatabase(world.service.database, 'directory')).toEqual([]);
    } finally {
      await world.service.stop();
    }
  }, 120_000);
});
