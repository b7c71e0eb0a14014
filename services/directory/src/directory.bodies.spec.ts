import { attackBodies } from '@anxin/host/testing';
import { directoryService } from './directory.service-definition';

describe('directory: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(directoryService)).toEqual([]);
  }, 60_000);
});
