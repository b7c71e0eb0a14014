import { sealed, verify, verifyEdited } from './support/audit';
import { inStage, register } from './support/complaint';

describe('the audit of the running company', () => {
  it('holds; an edited line is found from outside and named; put right, it holds again', async () => {
    const reference = await register();
    await inStage(reference, 'investigating');
    await sealed();
    expect(await verify()).toMatchObject({ code: 0 });

    const found = await verifyEdited(reference);
    expect(found.code).toBe(1);
    expect(found.said).toContain(reference);
    expect(await verify()).toMatchObject({ code: 0 });
  }, 120_000);
});
