import { answerInvestigation, awaitingSignature, inStage, openOrder, readCase, register } from './support/complaint';
import { freeGoods, keeper } from './support/goods';
import { did, post } from './support/people';
import { kill, start } from './support/stack';

describe('Temporal is down', () => {
  it('takes complaint and signature meanwhile, and goes on with both when it is back', async () => {
    const { reference: decided, remedy } = await awaitingSignature();
    await kill('temporal');
    const registered = await register();
    const signature = { outcome: 'approved', contentHash: remedy.contentHash };
    const signed = await did<{ decisionId: string }>(
      'sales-head',
      `complaints/${decided}/remedies/${remedy.id}/decisions`,
      signature,
    );
    expect(signed.decisionId).toBeTruthy();
    expect((await readCase(registered)).stage).toBe('registered');
    expect((await readCase(decided)).stage).toBe('remedy');
    const early = await post('customer-service1', `complaints/${decided}/answers`, {
      channel: 'email',
      email: 'a@example.test',
      text: 'x',
    });
    expect(early.status).toBe(409);

    await start('temporal');
    await inStage(registered, 'investigating');
    await answerInvestigation(registered);
    await inStage(registered, 'finding');
    const order = await openOrder(keeper, 'replacements', decided);
    const goods = (await freeGoods()).find(({ item, quantity }) => item === 'P002' && Number(quantity) >= 3);
    if (!goods) throw new Error('No lot of P002 may leave');
    const { lotId: lot, warehouse, location } = goods;
    await did(keeper, `replacements/${order}/dispatch`, {
      lot,
      warehouse,
      location,
      quantity: '3',
      carrier: '顺通物流',
    });
    await inStage(decided, 'answering');
  }, 240_000);
});
