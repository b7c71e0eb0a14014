// The rooms of docs/architecture.md are real: a file that breaks one is reported. The files exist only in this test.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { computeProjectGraph } from '../../deploy/local/launcher/project-graph.mjs';
import { root } from '../../deploy/local/launcher/repository.mjs';

const rules = ['@nx/enforce-module-boundaries', 'slices/inside', 'no-restricted-imports', 'no-restricted-syntax'];

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
  [
    'a slice imports another slice',
    'services/complaints/src/close-complaint/violation.ts',
    '../register-complaint/register-complaint.service',
    /the slice close-complaint can not import the slice register-complaint/,
  ],
  [
    'a slice reaches into another by a long way round',
    'services/complaints/src/close-complaint/violation.ts',
    '../../src/register-complaint/registered.view',
    /can not import the slice register-complaint/,
  ],
  [
    'a consumer imports a slice',
    'services/insight/src/follow-facts/violation.consumer.ts',
    '../read-case/read-case.service',
    /the slice follow-facts can not import the slice read-case/,
  ],
  [
    'an aggregate imports a slice',
    'services/complaints/src/remedy/violation.ts',
    '../propose-remedy/remedy-terms',
    /remedy can not import the slice propose-remedy/,
  ],
  [
    'a mechanism of a service imports a slice',
    'services/gateway/src/session/violation.ts',
    '../sign-in/pending-logins',
    /session can not import the slice sign-in/,
  ],
  [
    'an entity imports NestJS',
    'services/quality/src/retest/violation.entity.ts',
    '@nestjs/common',
    /the aggregate retest can not import "@nestjs\/common"/,
  ],
  [
    'events of an aggregate import class-validator',
    'services/logistics/src/replacement/violation.events.ts',
    'class-validator',
    /the aggregate replacement can not import "class-validator"/,
  ],
  [
    'an aggregate imports the Temporal SDK',
    'services/production/src/batch-records/violation.ts',
    '@temporalio/client',
    /the aggregate batch-records can not import "@temporalio\/client"/,
  ],
  [
    'activities import an aggregate',
    'services/quality/src/violation.activities.ts',
    './retest/retest-order.entity',
    /activities import slices of their service and contracts of workflows/,
  ],
  ['activities import TypeORM', 'services/quality/src/violation.activities.ts', 'typeorm', /activities import slices/],
  [
    'the launcher imports a service',
    'deploy/local/violation.mjs',
    '../../services/quality/src/main.ts',
    /never by its source/,
  ],
  ['a bench imports a service', 'test/bench/violation.mjs', '@anxin/service-quality', /never by its source/],
];

/** Written in other ways than `import { thing } from`. */
const otherWays = [
  ['services/complaints/src/close-complaint/violation.ts', "export * from '../register-complaint/registered.view';"],
  [
    'services/complaints/src/close-complaint/violation.ts',
    "import type { RegisteredView } from '../register-complaint/registered.view';\nexport type Used = RegisteredView;",
  ],
  [
    'services/complaints/src/close-complaint/violation.ts',
    "export const used = import('../register-complaint/registered.view');",
  ],
  ['deploy/local/violation.mjs', "export const used = import('../../services/quality/src/main.ts');"],
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
  [
    'a slice imports an aggregate',
    'services/complaints/src/close-complaint/allowed.ts',
    '../complaint/complaint.entity',
  ],
  ['a slice imports its own files', 'services/complaints/src/close-complaint/allowed.ts', './close-complaint.service'],
  [
    'an aggregate imports an aggregate',
    'services/complaints/src/remedy/allowed.ts',
    '../handling-sheet/handling-sheet.entity',
  ],
  ['an entity imports TypeORM', 'services/complaints/src/remedy/allowed.entity.ts', 'typeorm'],
  [
    'a spec of a slice sets its scene with another',
    'services/complaints/src/close-complaint/allowed.spec.ts',
    '../register-complaint/register-complaint.service',
  ],
  [
    'activities import a slice of their service',
    'services/quality/src/allowed.activities.ts',
    './order-retest/order-retest.service',
  ],
  ['the launcher imports its own files', 'deploy/local/allowed.mjs', './build.mjs'],
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

  const faultsIn = async (file, text) => {
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
    return result.messages.filter(({ ruleId, fatal }) => rules.includes(ruleId) || fatal).map(({ message }) => message);
  };
  const boundaryFaults = (file, imported) =>
    faultsIn(file, `import { thing } from '${imported}';\nexport const used = thing;`);

  for (const [title, file, imported, message] of violations) {
    it(`reports when ${title}`, async () => {
      const faults = await boundaryFaults(file, imported);
      assert.equal(faults.length, 1, `${imported} in ${file} is not reported`);
      assert.match(faults[0], message);
    });
  }

  for (const [file, text] of otherWays) {
    it(`reports in ${file}: ${text}`, async () => {
      assert.equal((await faultsIn(file, text)).length, 1);
    });
  }

  for (const [title, file, imported] of allowed) {
    it(`says nothing when ${title}`, async () => {
      assert.deepEqual(await boundaryFaults(file, imported), []);
    });
  }
});
