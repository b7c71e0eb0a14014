import { answerInvestigation, awaitingSignature, inStage, openOrder, readCase, register } from './support/complaint';
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
    const order = await openOrder('warehouse-keeper1', 'replacements', decided);
    await did('warehouse-keeper1', `replacements/${order}/dispatch`, {
      lot: '20261109P002L61',
      location: 'A-10',
      carrier: '顺通物流',
    });
    await inStage(decided, 'answering');
  }, 240_000);
});
