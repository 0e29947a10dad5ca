const FUNCTIONS = 'FunctionDeclaration, FunctionExpression, ArrowFunctionExpression';

/** `describe(...)` and `describe.each(...)(...)` only group tests, so their callbacks may be as long as the file. */
function isSuite(node) {
  if (node.parent?.type !== 'CallExpression' || !node.parent.arguments.includes(node)) return false;
  let callee = node.parent.callee;
  while (callee.type !== 'Identifier') {
    callee = callee.type === 'MemberExpression' ? callee.object : (callee.callee ?? callee.tag);
    if (!callee) return false;
  }
  return callee.name === 'describe';
}

/** Counts every line of a function, comments and blank lines too: what does not fit on a screen is not read. */
export const maxFunctionLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: 'Function is {{lines}} lines long; at most {{max}}.' },
  },
  create(context) {
    const max = context.options[0] ?? 50;
    return {
      [FUNCTIONS](node) {
        const lines = node.loc.end.line - node.loc.start.line + 1;
        if (lines > max && !isSuite(node))
          context.report({ loc: node.loc.start, messageId: 'long', data: { lines, max } });
      },
    };
  },
};
