import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { boundaries } from './boundaries.mjs';
import { slices } from './slices.mjs';

const sourceOfService = '(^|/)services/[^/]+/src(/|$)|^@anxin/service-';
const loose =
  'it lets null or a list pass: take Omittable, NeededWhen, NeededWithout, Part or Parts of @anxin/http, which the OpenAPI document knows.';
const doors = 'a service is reached by HTTP, by Kafka and by its built entries, never by its source.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.anxin/**',
      'services/web/src/api/generated/**',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@nx/enforce-module-boundaries': ['error', boundaries],
    },
  },
  {
    files: ['**/*.ts'],
    // What is written there is the way to do it, and no body: a service's environment.
    ignores: ['libs/http/src/fields.ts', 'libs/http/src/conditions.ts', 'libs/host/src/config/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'class-validator', importNames: ['IsOptional', 'ValidateIf', 'ValidateNested'], message: loose },
          ],
        },
      ],
    },
  },
  { files: ['services/*/src/**/*.ts'], plugins: { slices }, rules: { 'slices/inside': 'error' } },
  {
    files: ['**/*.mjs'],
    rules: {
      'no-console': 'off',
      // What starts, measures and tests the services knows them by their doors, as their callers do.
      'no-restricted-imports': ['error', { patterns: [{ regex: sourceOfService, message: doors }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression[source.value=/${sourceOfService.replaceAll('/', '\\/')}/]`, message: doors },
      ],
    },
  },
);
