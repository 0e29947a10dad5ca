const DIRECTIVE = /^\s*eslint-(disable|disable-line|disable-next-line)\b([^]*)$/;

/** A rule that is switched off is named, and the reason stands beside it after `--`. */
export const explainedDisable = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      reason: 'Say after `--` why the rule is switched off here.',
      blanket: 'Name the rule that is switched off.',
    },
  },
  create(context) {
    const check = (comment) => {
      const [, , text] = DIRECTIVE.exec(comment.value) ?? [];
      if (text === undefined) return;
      const [rules, ...reason] = text.split(/\s--+\s/);
      // Before the comment's own start, so that the directive does not silence this report.
      const loc = { start: { ...comment.loc.start, column: -1 }, end: comment.loc.end };
      if (rules.trim() === '') context.report({ loc, messageId: 'blanket' });
      if (reason.join('').trim().length < 10) context.report({ loc, messageId: 'reason' });
    };
    return { Program: () => context.sourceCode.getAllComments().forEach(check) };
  },
};
