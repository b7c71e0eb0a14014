import { attackService } from '@anxin/host/testing';
import { logisticsService } from './logistics.service-definition';

describe('logistics: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    expect(await attackService(logisticsService)).toEqual([]);
  }, 120_000);
});
