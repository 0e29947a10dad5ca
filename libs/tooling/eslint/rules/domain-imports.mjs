import { posix } from 'node:path';
import { workspacePath } from '../paths.mjs';
import { eachImport } from './imports.mjs';

/** Business rules depend on the kernel and on each other: no framework, no database, no transport. */
export const domainImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: "A domain folder imports only @accord/kernel and its own files, not '{{source}}'." },
  },
  create(context) {
    const path = workspacePath(context);
    const [domain] = /^.*\/domain\//.exec(path) ?? [];
    if (!domain) return {};
    const isInside = (source) => source.startsWith('.') && posix.join(posix.dirname(path), source).startsWith(domain);
    return eachImport((node, source) => {
      if (source !== '@accord/kernel' && !isInside(source))
        context.report({ node, messageId: 'outside', data: { source } });
    });
  },
};
