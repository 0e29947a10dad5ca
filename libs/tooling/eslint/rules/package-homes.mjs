import { isOneOf, workspacePath } from '../paths.mjs';
import { eachImport } from './imports.mjs';

/** Packages that have a home: imported there and nowhere else. */
export const packageHomes = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { away: "'{{source}}' is imported only in {{home}}." },
  },
  create(context) {
    const path = workspacePath(context);
    const homes = Object.entries(context.options[0] ?? {});
    return eachImport((node, source) => {
      for (const [name, { home, files }] of homes) {
        if (source !== name && !source.startsWith(`${name}/`)) continue;
        if (!isOneOf(path, files)) context.report({ node, messageId: 'away', data: { source, home } });
      }
    });
  },
};
