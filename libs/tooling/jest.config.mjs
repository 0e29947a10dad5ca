import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
  },
  module: { type: 'es6' },
};

// Libraries are read from their sources (`@accord/source`), so no test depends on an earlier build.
const project = {
  rootDir: here('../..'),
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@accord/source', 'node', 'node-addons'] },
  setupFiles: ['reflect-metadata'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: here('./jest/resolver.cjs'),
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/[^/]+/dist/', '<rootDir>/libs/tooling/fixtures/'],
};

const ignored = ['/node_modules/', '<rootDir>/(apps|libs)/[^/]+/dist/'];

export default {
  rootDir: here('../..'),
  maxWorkers: 2,
  testSequencer: here('./jest/in-order.mjs'),
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, '\\.(int|e2e)\\.spec\\.ts$'],
    },
    {
      ...project,
      displayName: 'int',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.int.spec.ts'],
      testPathIgnorePatterns: ignored,
      globalSetup: here('./jest/int-setup.mjs'),
      globalTeardown: here('./jest/int-teardown.mjs'),
      setupFilesAfterEnv: [here('./jest/int-timeouts.mjs')],
    },
    {
      ...project,
      displayName: 'e2e',
      testMatch: ['<rootDir>/apps/e2e/src/**/*.e2e.spec.ts'],
      testPathIgnorePatterns: ignored,
      globalSetup: here('./jest/e2e-setup.mjs'),
      globalTeardown: here('./jest/e2e-teardown.mjs'),
      setupFilesAfterEnv: [here('./jest/e2e-timeouts.mjs')],
    },
  ],
};
