/** Calls `check(node, source)` for everything a file imports, in whichever form. */
export function eachImport(check) {
  const visit = (node) => {
    if (typeof node.source?.value === 'string') check(node, node.source.value);
  };
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
    'CallExpression[callee.name="require"]'(node) {
      if (typeof node.arguments[0]?.value === 'string') check(node, node.arguments[0].value);
    },
  };
}
