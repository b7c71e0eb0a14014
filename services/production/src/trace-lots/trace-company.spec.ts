import { kangyu } from '../../test/production-world';
import { traceCompany } from '../../test/trace-company';

describe('the trace of 康誉', () => {
  it('LOG-8, RCL-6: its supplier lot, receipt and hot batch are traced lot by lot as brute force found them', async () => {
    await traceCompany(kangyu);
  }, 180_000);
});
