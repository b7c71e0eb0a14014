import { attackService } from '@anxin/host/testing';
import { insightService } from './insight.service-definition';

describe('insight: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    expect(await attackService(insightService)).toEqual([]);
  }, 120_000);
});
