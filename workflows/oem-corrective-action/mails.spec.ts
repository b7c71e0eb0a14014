import { days, eventually, hours } from '@anxin/testing';
import { correctiveWorld, gatePlan } from './testing/corrective-world';

describe('mails to the manufacturer', () => {
  const { world, owners, issue } = correctiveWorld({ taskTimeout: 2_000 });
  const mailings = (reference: string) => owners.mailings.map((key) => key.replace(`${reference}/mails/`, ''));

  it('OEM-10: are sent off after the issue, an answer sent back, a rung, and every step', async () => {
    const clock = gatePlan(await world.now(), 'r1/D3/0', { 'remind-50': hours(12) });
    const request = await issue({ clocks: [clock] });
    const { reference } = request;
    await eventually(() => expect(mailings(reference)).toEqual(['1']));
    await request.sentBack('D3');
    await eventually(() => expect(mailings(reference)).toEqual(['1', '2']));
    await world.sleep(hours(13));
    await eventually(() => expect(mailings(reference)).toEqual(['1', '2', '3']));
    await request.accepted('D3');
    await request.reaches('analysing');
    await eventually(() => expect(mailings(reference)).toEqual(['1', '2', '3', '4']));
    await request.acted();
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('mails-sent-off');
    // Steps that follow one another at once may share a mailing; the last one comes after the closing.
    expect(owners.mailings.length).toBeGreaterThanOrEqual(6);
  });

  it('OEM-10: hold up no gate: with the mail server down the request goes on, and what is due goes with the next occasion', async () => {
    owners.refuseMails(Number.MAX_SAFE_INTEGER);
    const request = await issue();
    await eventually(() => expect(owners.mailings.length).toBeGreaterThan(0));
    await request.accepted('D3');
    await request.reaches('analysing');
    await request.accepted('D4-D5');
    await request.reaches('implementing');
    const tried = owners.mailings.length;
    await world.sleep(days(1));
    expect(owners.mailings.length).toBeGreaterThan(tried);
    owners.refuseMails(0);
    await request.accepted('D6-D7');
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('mails-refused-for-long');
    expect(owners.keysOf('closeRequest')).toHaveLength(1);
  });
});
