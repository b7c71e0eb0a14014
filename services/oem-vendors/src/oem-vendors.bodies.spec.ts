import { attackBodies } from '@anxin/host/testing';
import { oemVendorsService } from './oem-vendors.service-definition';

describe('oem-vendors: what a body may bring', () => {
  it('SEC-3: takes no member that it does not ask for, and no poisoned prototype, on any route', async () => {
    expect(await attackBodies(oemVendorsService)).toEqual([]);
  }, 60_000);
});
