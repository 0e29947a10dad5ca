import { completeTests } from './rules/complete-tests.mjs';
import { documentedExports } from './rules/documented-exports.mjs';
import { domainImports } from './rules/domain-imports.mjs';
import { environment } from './rules/environment.mjs';
import { explainedDisable } from './rules/explained-disable.mjs';
import { maxConstructorParameters } from './rules/max-constructor-parameters.mjs';
import { maxFunctionLines } from './rules/max-function-lines.mjs';
import { noDefaultExport } from './rules/no-default-export.mjs';
import { packageHomes } from './rules/package-homes.mjs';
import { plainNames } from './rules/plain-names.mjs';

/** Accord's own rules, each for a habit that no published rule checks as we need it. */
export const accord = {
  rules: {
    'complete-tests': completeTests,
    'documented-exports': documentedExports,
    'domain-imports': domainImports,
    environment,
    'explained-disable': explainedDisable,
    'max-constructor-parameters': maxConstructorParameters,
    'max-function-lines': maxFunctionLines,
    'no-default-export': noDefaultExport,
    'package-homes': packageHomes,
    'plain-names': plainNames,
  },
};
