import { attackBodies } from '@anxin/host/testing';
import { logisticsService } from './logistics.service-definition';

describe('logistics: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(logisticsService)).toEqual([]);
  }, 60_000);
});
