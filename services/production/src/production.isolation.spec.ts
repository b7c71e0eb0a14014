import { attackService } from '@anxin/host/testing';
import { productionService } from './production.service-definition';

describe('production: who gets in', () => {
  it('SEC-8: opens no route to whom it is not for, and no row to a supplier', async () => {
    expect(await attackService(productionService)).toEqual([]);
  }, 120_000);
});
