import type { BadCase } from './bad-case.js';
import { CANARY } from './canary.js';
import type { Operation } from './operation.js';
import type { PreparedRequest } from './prepared-request.js';

/** An id that nothing has. */
export const NOBODY = '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d';

const NO_IDS = [
  '0',
  '-1',
  'null',
  'me',
  '..',
  '%2e%2e%2fpeople',
  '%00',
  '%0a',
  "'%20OR%20'1'='1",
  '%F0%9F%91%BB',
  CANARY.word,
  `${NOBODY}%00`,
  `${NOBODY}x`,
  NOBODY.replaceAll('-', ''),
  `{${NOBODY}}`,
  '00000000-0000-0000-0000-000000000000',
];

const UNREADABLE = ['%', '%zz', '%ff', '%c0%af'];

/** Values that each query parameter may not have; a parameter that is not in here fails the tests. */
const BAD_QUERY: Readonly<Record<string, readonly string[]>> = {
  page: [
    '',
    '0',
    '-1',
    '1.5',
    '10001',
    '1e9',
    'NaN',
    'Infinity',
    'x',
    '1;x',
    '%EF%BC%91',
    '%00',
    '9'.repeat(400),
    CANARY.word,
  ],
  person: ['', 'x', CANARY.word, '%00', `${NOBODY}x`, "'%20OR%201=1", '*'],
  object: ['x'.repeat(201), '%00', 'a%0Ab', '%1B%5B31m'],
  day: [
    '',
    'today',
    '24.11.2026',
    '2026-13-01',
    '2026-02-30',
    '2026-00-10',
    '0000-00-00',
    '2026-11-24T00:00',
    '%00',
    CANARY.word,
  ],
  cycle: ['', 'x', CANARY.word, '%00', `${NOBODY}x`, "'%20OR%201=1", '*'],
  domain: ['', 'd1', 'D1,D2', '0', '%00', 'D'.repeat(11), CANARY.word],
  authority: ['', 'S', 'Stockton', 'stockton,joint', '%00', 's'.repeat(31), CANARY.word],
  kind: ['', 'STRENGTH', 'weakness', 'strength,area-for-improvement', 'constructor', '__proto__', '%00', CANARY.word],
  state: ['', 'lost', 'SENT', 'sent,pending', 'constructor', '__proto__', '%00', CANARY.word],
};

/** Every id that cannot be one, in the place of each id that the path has: answered like one that is not there. */
export function badIds({ operation }: PreparedRequest): BadCase[] {
  const names = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name);
  const sent = (name: string, id: string, status: number, code?: string): BadCase => ({
    what: `${name} ${id.slice(0, 60)}`,
    changes: { ids: { [name]: id } },
    refusal: { status, code },
  });
  return names.flatMap((name) => [
    ...[NOBODY, ...NO_IDS].map((id) => sent(name, id, 404, 'not-found')),
    ...UNREADABLE.map((id) => sent(name, id, 400, 'request-unreadable')),
    sent(name, '', 404),
    sent(name, 'x'.repeat(500), 414, 'address-too-long'),
    sent(name, `${NOBODY}/${NOBODY}`, 404, 'route-unknown'),
  ]);
}

/** Every value that a parameter of the query may not have, and every parameter that there is not. */
export function badQueries({ operation, query }: PreparedRequest): BadCase[] {
  const names = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name);
  const sent = (text: string, field: string): BadCase => ({
    what: `?${text.slice(0, 60)}`,
    changes: { query: text },
    refusal: { status: 400, code: 'request-invalid', fields: [field] },
  });
  const rest = new URLSearchParams(query).toString();
  const unknown = [
    'surprise',
    'search',
    'scope',
    'personId',
    'limit',
    'offset',
    'toString',
    'constructor',
    '__proto__',
    'page%5Ba%5D',
  ];
  return [
    ...names.flatMap((name) => valuesOf(operation, name).map((value) => sent(`${name}=${value}`, name))),
    ...names.map((name) => sent(`${name}=1&${name}=2`, name)),
    ...unknown.map((name) => sent(`${rest && `${rest}&`}${name}=${CANARY.word}`, decodeURIComponent(name))),
  ];
}

function valuesOf({ name: operation }: Operation, name: string): readonly string[] {
  const values = BAD_QUERY[name];
  if (!values) throw new Error(`Nobody has written down what ${name} of ${operation} may not be`);
  return values;
}
