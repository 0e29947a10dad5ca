/** A default export has another name in every file that imports it. */
export const noDefaultExport = {
  meta: { type: 'suggestion', schema: [], messages: { named: 'Export it by its name.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'named' });
    return {
      ExportDefaultDeclaration: report,
      'ExportSpecifier[exported.name="default"]': report,
      TSExportAssignment: report,
    };
  },
};
