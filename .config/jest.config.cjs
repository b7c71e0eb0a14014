const path = require('node:path');
const { chromiumPath } = require('./chromium.cjs');
const { javascript, typescript } = require('./swc.cjs');

const rootDir = path.resolve(__dirname, '..');
// Nest 12 and what it loads are ES modules only; jest runs them as CommonJS.
const esmOnly = [
  '@nestjs',
  '@fastify',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'uuidv7',
  'jose',
  'openid-client',
  'oauth4webapi',
  'content-disposition',
  'cookie',
  // No ES module, but it imports as one what it needs late.
  '@opentelemetry/otlp-exporter-base',
];
const shared = {
  rootDir,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['/dist/', '/.nx/'],
  testPathIgnorePatterns: ['/dist/', '/node_modules/'],
  testEnvironmentOptions: { customExportConditions: ['@anxin/source', 'node', 'node-addons', 'require', 'default'] },
  transform: { '^.+\\.tsx?$': ['@swc/jest', typescript('commonjs')], '^.+\\.m?js$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})(/|$))`],
};
const project = (displayName, testMatch, extra = {}) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  ...extra,
});

// Suites by what they need: `unit` nothing, `workflow` the time-skipping server, `integration` the real engines, `e2e` the whole stack.
module.exports = {
  testTimeout: 30_000,
  testSequencer: '<rootDir>/.config/longest-first.cjs',
  rootDir,
  projects: [
    project('unit', ['{libs,services,workflows,test}/**/*.unit.spec.ts']),
    project('workflow', ['workflows/**/!(*.unit).spec.ts']),
    project('integration', ['{libs,services}/**/!(*.unit).spec.ts', 'test/{contract,security}/**/*.spec.ts'], {
      globalSetup: '<rootDir>/.config/companies-setup.cjs',
      globalTeardown: '<rootDir>/.config/companies-teardown.cjs',
    }),
    project('e2e', ['test/{e2e,chaos}/**/!(*.unit).spec.ts'], {
      globalSetup: '<rootDir>/test/e2e/support/global-setup.cjs',
      globalTeardown: '<rootDir>/test/e2e/support/global-teardown.cjs',
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        // Where there is no browser, `npm test` says that the console was not tried.
        ...(chromiumPath() ? [] : ['/test/e2e/console\\.spec\\.ts$']),
        // Minutes on a stack of its own: `npm run chaos` has it; what it is made of is tried in `libs/temporal` and `test/launcher`.
        ...(process.env.CHAOS === 'long' ? [] : ['/test/e2e/restore\\.spec\\.ts$']),
      ],
    }),
  ],
};
