// Lints every fixture as if it stood at the path it names, once with all rules and once without those it breaks on
// purpose. Prints what was found as JSON; `lint-rules.spec.ts` compares. A process of its own, since ESLint and Nx do
// not run inside Jest's module sandbox.
import { readdir, readFile } from 'node:fs/promises';
import { ESLint } from 'eslint';
import { WORKSPACE } from './paths.mjs';

const FOLDER = new URL('../fixtures/', import.meta.url);
const TYPED_RULES = ['no-floating-promises', 'no-misused-promises', 'await-thenable', 'switch-exhaustiveness-check'];

/** Rules that need types only work on files that exist, so files that pretend to be elsewhere do without them. */
const withoutTypes = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: Object.fromEntries(TYPED_RULES.map((name) => [`@typescript-eslint/${name}`, 'off'])),
};

function settings(path, rules) {
  const off = {
    files: ['**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: rules.includes('unused-directive') ? 'off' : 'error' },
    rules: Object.fromEntries(rules.filter((rule) => rule !== 'unused-directive').map((rule) => [rule, 'off'])),
  };
  const shown = { ignores: ['!libs/tooling/fixtures/'] };
  return path ? [withoutTypes, off] : [shown, off];
}

async function findings({ path, file, text }, rules) {
  const eslint = new ESLint({
    cwd: WORKSPACE,
    overrideConfigFile: 'libs/tooling/eslint.config.mjs',
    overrideConfig: settings(path, rules),
  });
  const [result] = await eslint.lintText(text, { filePath: path ?? file });
  return [...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? unnamed(message)))].sort();
}

function unnamed(message) {
  return message.startsWith('Unused eslint-disable') ? 'unused-directive' : message;
}

async function fixture(folder, name) {
  const text = await readFile(new URL(`${folder}/${name}`, FOLDER), 'utf8');
  const padded = text.replace(/\/\/ padding: (\d+)/, (_, lines) => Array(Number(lines)).fill('// more').join('\n'));
  const [, path] = /^\/\/ path: (.*)$/m.exec(text) ?? [];
  const [, expected] = /^\/\/ expect: (.*)$/m.exec(text) ?? [];
  return { path, file: `libs/tooling/fixtures/${folder}/${name}`, text: padded, expected: expected?.split(', ') ?? [] };
}

const report = {};
for (const folder of ['accepted', 'refused']) {
  for (const name of await readdir(new URL(folder, FOLDER))) {
    const subject = await fixture(folder, name);
    report[`${folder}/${name}`] = {
      expected: [...subject.expected].sort(),
      found: await findings(subject, []),
      foundWithoutTheRule: await findings(subject, subject.expected),
    };
  }
}
process.stdout.write(JSON.stringify(report));
