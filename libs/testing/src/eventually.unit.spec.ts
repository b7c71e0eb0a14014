import { eventually } from './eventually';

describe('eventually', () => {
  it('gives what the condition resolves to as soon as it neither throws nor is false', async () => {
    let looks = 0;
    const seen = await eventually(
      async () => {
        looks += 1;
        if (looks === 1) throw new Error('not yet');
        return looks === 2 ? false : looks;
      },
      { every: 1 },
    );
    expect(seen).toBe(3);
  });

  it('fails with the last reason when time is up', async () => {
    const waiting = eventually(
      () => {
        throw new Error('still closed');
      },
      { within: 20, every: 1, what: 'the door' },
    );
    await expect(waiting).rejects.toThrow(/the door did not come true within 20 ms .* Last: still closed/);
  });
});
