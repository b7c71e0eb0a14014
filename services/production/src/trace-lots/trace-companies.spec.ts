import { withCompany } from '../../test/production-world';
import { traceCompany } from '../../test/trace-company';

describe('the trace of other companies', () => {
  it.each([7, 4711, 31337])(
    'LOG-8, RCL-6: that of seed %d is traced as brute force found it',
    async (seed) => {
      await withCompany(seed, traceCompany);
    },
    90_000,
  );
});
