import { attackBodies } from '@anxin/host/testing';
import { complaintsService } from './complaints.service-definition';

describe('complaints: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(complaintsService)).toEqual([]);
  }, 60_000);
});
