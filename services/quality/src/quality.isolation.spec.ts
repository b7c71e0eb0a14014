import { attackService } from '@anxin/host/testing';
import { qualityService } from './quality.service-definition';

describe('quality: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    expect(await attackService(qualityService)).toEqual([]);
  }, 120_000);
});
