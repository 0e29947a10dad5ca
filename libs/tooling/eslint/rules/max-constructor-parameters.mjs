/** A class that needs more than four collaborators does more than one thing. */
export const maxConstructorParameters = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { many: 'Constructor takes {{count}} parameters; at most {{max}}.' },
  },
  create(context) {
    const max = context.options[0] ?? 4;
    return {
      'MethodDefinition[kind="constructor"]'(node) {
        const count = node.value.params.length;
        if (count > max) context.report({ node, messageId: 'many', data: { count, max } });
      },
    };
  },
};
