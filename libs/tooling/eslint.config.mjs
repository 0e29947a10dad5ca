import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint/boundaries.mjs';
import { PACKAGE_HOMES } from './eslint/package-homes.mjs';
import { accord } from './eslint/plugin.mjs';

const node = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'AbortSignal'].map((name) => [
    name,
    'readonly',
  ]),
);

const browser = Object.fromEntries(
  ['document', 'location', 'addEventListener', 'crypto', 'FormData', 'URLSearchParams'].map((name) => [
    name,
    'readonly',
  ]),
);

const everywhere = {
  name: 'accord/everywhere',
  files: ['**/*.{ts,mjs,cjs,js}'],
  plugins: { accord },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'max-lines': ['error', { max: 250 }],
    'accord/max-function-lines': ['error', 50],
    'accord/max-constructor-parameters': ['error', 4],
    'accord/no-default-export': 'error',
    'accord/plain-names': 'error',
    'accord/documented-exports': 'error',
    'accord/explained-disable': 'error',
    'accord/environment': 'error',
    'accord/complete-tests': 'error',
    'accord/domain-imports': 'error',
    'accord/package-homes': ['error', PACKAGE_HOMES],
  },
};

const typescript = {
  name: 'accord/typescript',
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

const tests = {
  name: 'accord/tests',
  files: ['**/*.spec.ts'],
  rules: {
    'max-lines': ['error', { max: 300 }],
    'accord/documented-exports': 'off',
  },
};

const commandLine = {
  name: 'accord/command-line',
  files: [
    'libs/{tooling,local-stack}/**',
    'apps/{bench,experiments}/**',
    '**/main.ts',
    '**/*.command.ts',
    'apps/*/src/{migrate,import-people,rebuild,restate}.ts',
  ],
  rules: { 'no-console': 'off' },
};

const defaultExportWanted = {
  name: 'accord/default-export-wanted-by-the-tool',
  files: ['libs/tooling/{eslint,jest}.config.mjs', 'libs/tooling/jest/*.mjs', '**/*.d.ts'],
  rules: { 'accord/no-default-export': 'off' },
};

export default tseslint.config(
  {
    name: 'accord/ignored',
    ignores: ['**/node_modules/', '**/dist/', '**/coverage/', '.accord/', '.nx/', 'libs/tooling/fixtures/'],
  },
  js.configs.recommended,
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: node } },
  { files: ['apps/web/static/*.js'], languageOptions: { globals: browser } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
  typescript,
  everywhere,
  boundaries,
  tests,
  commandLine,
  defaultExportWanted,
  prettier,
);
