import { attackService } from '@anxin/host/testing';
import { complaintsService } from './complaints.service-definition';

describe('complaints: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    expect(await attackService(complaintsService)).toEqual([]);
  }, 120_000);
});
