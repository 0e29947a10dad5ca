import type { OpenAPIObject } from '@nestjs/swagger';

const TEXT = { type: 'string' };

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: TEXT,
    title: TEXT,
    status: { type: 'integer' },
    detail: { ...TEXT, description: 'What to do' },
    code: { ...TEXT, description: 'Stable and machine-readable' },
    requestId: TEXT,
    errors: { type: 'array', items: { type: 'object', properties: { field: TEXT, message: TEXT } } },
  },
};

const ANSWER = {
  description: 'Anything else: a problem that says what to do (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Every operation may answer with a problem; said once for all of them. */
export function addProblemAnswers(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [path, withProblems(operations)]),
  );
  const schemas = { ...document.components?.schemas, Problem: PROBLEM };
  return { ...document, paths, components: { ...document.components, schemas } };
}

function withProblems<Operations extends object>(operations: Operations): Operations {
  const entries = Object.entries(operations).map(([method, operation]: [string, { responses?: object }]) => [
    method,
    { ...operation, responses: { ...operation.responses, default: ANSWER } },
  ]);
  return Object.fromEntries(entries) as Operations;
}
