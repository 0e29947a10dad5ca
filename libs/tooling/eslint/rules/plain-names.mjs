import { workspacePath } from '../paths.mjs';

const FILE = /^[a-z0-9]+([-.][a-z0-9]+)*\.[a-z]+$/;
const VAGUE_PATH = /(^|[-.])(utils?|helpers?|common|misc)([-.]|$)/;
const VAGUE_TYPE = /^I[A-Z][a-z]|Impl$|^Base[A-Z]|(Utils?|Helpers?)$/;

/** Files are in kebab-case, and nothing is named for being useful, shared, implemented or inherited from. */
export const plainNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      path: "'{{part}}' says nothing of what is in it.",
      file: "File name '{{part}}' is not in kebab-case.",
      type: "'{{name}}' is named for what it is to the program; name it for what it is to people.",
    },
  },
  create(context) {
    const checkType = (node) => {
      if (node.id && VAGUE_TYPE.test(node.id.name)) {
        context.report({ node: node.id, messageId: 'type', data: { name: node.id.name } });
      }
    };
    return {
      Program(node) {
        const parts = workspacePath(context).split('/');
        for (const part of parts.filter((name) => VAGUE_PATH.test(name))) {
          context.report({ node, messageId: 'path', data: { part } });
        }
        const part = parts.at(-1);
        if (!FILE.test(part)) context.report({ node, messageId: 'file', data: { part } });
      },
      ClassDeclaration: checkType,
      TSInterfaceDeclaration: checkType,
      TSTypeAliasDeclaration: checkType,
    };
  },
};
