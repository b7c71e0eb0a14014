import { bannedPackagesIn, bundleOf, workflowBundle } from '@anxin/testing';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

describe('bundle of complaintHandling', () => {
  it('holds no framework, database or broker', async () => {
    const bundle = readFileSync(await workflowBundle(), 'utf8');
    expect(bundle).toContain('complaintHandling');
    expect(bannedPackagesIn(bundle)).toEqual([]);
  }, 60_000);

  it('a banned import is found', async () => {
    const folder = join(__dirname, 'dist/violation');
    mkdirSync(folder, { recursive: true });
    const workflow = join(folder, 'workflow.ts');
    writeFileSync(
      workflow,
      `import { isString } from 'class-validator';\nexport const violate = async () => isString('x');\n`,
    );
    expect(bannedPackagesIn(await bundleOf(workflow))).toEqual(['class-validator']);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
