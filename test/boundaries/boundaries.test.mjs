// The rooms of docs/architecture.md are real: a file that breaks one is reported. The files exist only in this test.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { computeProjectGraph } from '../../deploy/local/launcher/project-graph.mjs';
import { root } from '../../deploy/local/launcher/repository.mjs';

const rule = '@nx/enforce-module-boundaries';

// Nx names a circle first where there is one.
const reported = /can only depend on libs tagged|cannot depend on any libs|Circular dependency/;

const violations = [
  ['a service imports another service', 'services/complaints/src/violation.ts', '@anxin/service-quality', reported],
  [
    'a service reaches into another by a path',
    'services/complaints/src/violation.ts',
    '../../quality/src/quality.module',
    /cannot be imported by a relative/,
  ],
  [
    'a workflow imports TypeORM',
    'workflows/complaint-handling/violation.ts',
    'typeorm',
    /not allowed to import "typeorm"/,
  ],
  [
    'a workflow imports NestJS',
    'workflows/complaint-handling/violation.ts',
    '@nestjs/common',
    /not allowed to import "@nestjs\/common"/,
  ],
  ['a workflow imports kafkajs', 'workflows/shared/violation.ts', 'kafkajs', /not allowed to import "kafkajs"/],
  [
    'a workflow imports class-validator',
    'workflows/complaint-handling/violation.ts',
    'class-validator',
    /not allowed to import "class-validator"/,
  ],
  [
    'a workflow imports an infrastructure library',
    'workflows/complaint-handling/violation.ts',
    '@anxin/persistence',
    reported,
  ],
  ['a workflow imports a service', 'workflows/complaint-handling/violation.ts', '@anxin/service-insight', reported],
  ['a library imports a service', 'libs/messaging/src/violation.ts', '@anxin/service-gateway', reported],
  ['a library imports a workflow', 'libs/temporal/src/violation.ts', '@anxin/workflow-complaint-handling', reported],
  [
    'a pure library imports an infrastructure library',
    'libs/business-calendar/src/violation.ts',
    '@anxin/persistence',
    reported,
  ],
  [
    'a pure library imports NestJS',
    'libs/policy/src/violation.ts',
    '@nestjs/common',
    /not allowed to import "@nestjs\/common"/,
  ],
  [
    'a pure library imports the Temporal SDK',
    'libs/business-calendar/src/violation.ts',
    '@temporalio/client',
    /not allowed to import "@temporalio\/client"/,
  ],
  ['the contracts import a library', 'libs/contracts/src/violation.ts', '@anxin/policy', reported],
  ['the contracts import pg', 'libs/contracts/src/violation.ts', 'pg', /not allowed to import "pg"/],
  ['the test library imports an infrastructure library', 'libs/testing/src/violation.ts', '@anxin/messaging', reported],
  ['an end-to-end test imports a service', 'test/e2e/violation.ts', '@anxin/service-complaints', reported],
];

const allowed = [
  ['a service imports a library', 'services/complaints/src/allowed.ts', '@anxin/persistence'],
  [
    'a service imports the contract of a workflow',
    'services/complaints/src/allowed.ts',
    '@anxin/workflow-complaint-handling',
  ],
  ['a workflow imports the Temporal SDK', 'workflows/complaint-handling/allowed.ts', '@temporalio/workflow'],
  ['a workflow imports the contracts', 'workflows/complaint-handling/allowed.ts', '@anxin/contracts'],
  ['an end-to-end test imports the contracts', 'test/e2e/allowed.ts', '@anxin/contracts'],
];

describe('boundaries between the rooms', () => {
  /** @type {import('eslint').ESLint} */
  let eslint;

  before(async () => {
    const projects = await computeProjectGraph();
    for (const project of [
      '@anxin/contracts',
      '@anxin/service-complaints',
      '@anxin/workflow-complaint-handling',
      'test',
    ]) {
      assert.ok(projects.includes(project), `${project} is unknown to Nx, so nothing about it would be checked`);
    }
    const { ESLint } = createRequire(join(root, 'package.json'))('eslint');
    eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.config.mjs') });
  });

  const boundaryFaults = async (file, imported) => {
    const [result] = await eslint.lintText(`import { thing } from '${imported}';\nexport const used = thing;\n`, {
      filePath: join(root, file),
    });
    return result.messages.filter(({ ruleId, fatal }) => ruleId === rule || fatal).map(({ message }) => message);
  };

  for (const [title, file, imported, message] of violations) {
    it(`reports when ${title}`, async () => {
      const faults = await boundaryFaults(file, imported);
      assert.equal(faults.length, 1, `${imported} in ${file} is not reported`);
      assert.match(faults[0], message);
    });
  }

  for (const [title, file, imported] of allowed) {
    it(`says nothing when ${title}`, async () => {
      assert.deepEqual(await boundaryFaults(file, imported), []);
    });
  }
});
