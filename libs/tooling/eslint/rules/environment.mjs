import { isOneOf, workspacePath } from '../paths.mjs';

/** Settings are read once, validated, and handed on; only entry files, configs and the development stack may read them. */
const READERS = [
  /\.config\.ts$/,
  /(^|\/)main\.ts$/,
  /\.command\.ts$/,
  /^apps\/[^/]+\/src\/(migrate|import-people|rebuild|restate)\.ts$/,
  /^libs\/(local-stack|tooling|testing)\//,
  /^apps\/(e2e|bench|experiments)\//,
];

/** Refuses the environment everywhere else, by whichever name it is reached. */
export const environment = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { elsewhere: 'The environment is read in a *.config.ts or an entry file only.' },
  },
  create(context) {
    if (isOneOf(workspacePath(context), READERS)) return {};
    const report = (node) => context.report({ node, messageId: 'elsewhere' });
    return {
      'MemberExpression[object.name="process"][property.name="env"]': report,
      'MemberExpression[object.name="process"][property.value="env"]': report,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': report,
      'ImportDeclaration[source.value=/^(node:)?process$/]': report,
    };
  },
};
