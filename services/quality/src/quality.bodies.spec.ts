import { attackBodies } from '@anxin/host/testing';
import { qualityService } from './quality.service-definition';

describe('quality: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(qualityService)).toEqual([]);
  }, 60_000);
});
