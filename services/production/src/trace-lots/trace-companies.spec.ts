import { companyFolder, companySeeds } from '@anxin/testing';
import { traceCompany } from '../../test/trace-company';

describe('the trace of other companies', () => {
  it.each(companySeeds('even'))(
    'LOG-8, RCL-6: that of seed %d is traced as brute force found it',
    async (seed) => traceCompany(await companyFolder(seed)),
    300_000,
  );
});
