import { attackBodies } from '@anxin/host/testing';
import { productionService } from './production.service-definition';

describe('production: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(productionService)).toEqual([]);
  }, 60_000);
});
