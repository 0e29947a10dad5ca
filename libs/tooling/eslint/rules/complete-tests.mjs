const TESTS = /^(describe|it|test)$/;
const MARKED = /^([fx])(describe|it|test)$/;
const INCOMPLETE = /^(only|skip|todo|failing)$/;

/** A test that is skipped or that keeps others from running proves nothing and looks as if it did. */
export const completeTests = {
  meta: { type: 'problem', schema: [], messages: { incomplete: "'{{name}}' leaves tests out." } },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'incomplete', data: { name } });
    return {
      MemberExpression(node) {
        const name = node.property.name ?? node.property.value;
        if (TESTS.test(node.object.name ?? '') && INCOMPLETE.test(name)) report(node, `${node.object.name}.${name}`);
      },
      CallExpression({ callee }) {
        const name = callee.name ?? callee.object?.name ?? '';
        if (MARKED.test(name)) report(callee, name);
      },
    };
  },
};
