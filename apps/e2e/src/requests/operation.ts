import { SERVICE_NAMES, type ServiceName } from '@accord/partnership';
import type { RunningStack } from '@accord/testing';
import { ask } from './ask.js';

/** What a service says of one value that it takes. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A value in the path, the query or a header. */
export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
}

/** One thing that can be asked of a service, as its /openapi.json has it. */
export interface Operation {
  /** `audits POST /people/{id}/grants` */
  readonly name: string;
  readonly service: ServiceName;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The fields of its body; undefined when it takes none. */
  readonly fields?: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** The statuses it may answer with; `default` is a problem. */
  readonly answers: readonly string[];
}

interface BodySchema {
  readonly properties?: Record<string, Schema>;
  readonly required?: string[];
}

interface Described {
  readonly parameters?: Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: { readonly $ref: string } }> };
  readonly responses: Record<string, unknown>;
}

interface Description {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly schemas: Record<string, BodySchema> };
}

/** Everything that can be asked of every service: what is not in here does not exist, and what is in here is tested. */
export async function readOperations(stack: RunningStack): Promise<Operation[]> {
  const described = await Promise.all(SERVICE_NAMES.map((service) => operationsOf(stack, service)));
  return described.flat();
}

async function operationsOf(stack: RunningStack, service: ServiceName): Promise<Operation[]> {
  const answer = await ask(stack.urlOf(service), { method: 'GET', path: '/openapi.json' });
  const { paths, components } = answer.json as unknown as Description;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const schema = components.schemas[bodyName(described)];
      return {
        name: `${service} ${method.toUpperCase()} ${path}`,
        service,
        method: method.toUpperCase(),
        path,
        parameters: described.parameters ?? [],
        fields: schema?.properties,
        required: schema?.required ?? [],
        answers: Object.keys(described.responses),
      };
    }),
  );
}

function bodyName({ requestBody }: Described): string {
  const reference = requestBody?.content['application/json']?.schema.$ref ?? '';
  return reference.slice(reference.lastIndexOf('/') + 1);
}
