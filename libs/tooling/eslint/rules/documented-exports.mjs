/** Comments before the export or before its first decorator, whichever comes first, and those between the two. */
function commentsOf(node, sourceCode) {
  const first = node.declaration.decorators?.[0];
  const starts = [node, ...(first ? [first] : [])];
  return starts.flatMap((start) => sourceCode.getCommentsBefore(start));
}

function isSentence(comment) {
  return comment.type === 'Block' && comment.value.startsWith('*') && /\w+\W+\w+/.test(comment.value);
}

function needsSentence(declaration) {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.some(
      ({ init }) => init?.type === 'ArrowFunctionExpression' || init?.callee?.name === 'defineEvent',
    );
  }
  return ['ClassDeclaration', 'FunctionDeclaration'].includes(declaration.type);
}

/** Exported classes, functions and events say in a sentence what they are for. */
export const documentedExports = {
  meta: { type: 'suggestion', schema: [], messages: { sentence: 'Say in a `/** sentence */` what this is for.' } },
  create(context) {
    return {
      'ExportNamedDeclaration[declaration]'(node) {
        if (!needsSentence(node.declaration)) return;
        if (!commentsOf(node, context.sourceCode).some(isSentence)) context.report({ node, messageId: 'sentence' });
      },
    };
  },
};
