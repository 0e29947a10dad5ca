import type { BadCase } from './bad-case.js';
import { CANARY } from './canary.js';
import type { Refusal } from './faults.js';
import type { PreparedRequest } from './prepared-request.js';

const UNREADABLE: Refusal = { status: 400, code: 'request-unreadable' };
const INVALID = { status: 400, code: 'request-invalid' } as const;
const NOT_JSON: Refusal = { status: 415, code: 'media-type-unsupported' };
const DEPTH = 30_000;

function nest(open: string, close: string): string {
  return `${open.repeat(DEPTH)}${close.repeat(DEPTH)}`;
}

/** Bodies that are no JSON, or JSON that hides something. */
export function unreadableBodies({ body = {} }: PreparedRequest): BadCase[] {
  const text = JSON.stringify(body);
  const raw = (what: string, rawBody: string | Buffer): BadCase => ({
    what,
    changes: { rawBody },
    refusal: UNREADABLE,
  });
  return [
    raw('no body at all', ''),
    raw('words', CANARY.word),
    raw('half of it', text.slice(0, -3)),
    raw('a comma too much', text.replace(/\}$/, ',}')),
    raw('single quotes', text.replaceAll('"', "'")),
    raw('something after it', `${text} ${CANARY.word}`),
    raw('a bare line break in a text', text.replace('{', `{"x":"\n${CANARY.word}",`)),
    raw('NaN', `{"reason":NaN}`),
    raw('__proto__', text.replace('{', `{"__proto__":{"isAdministrator":true},`)),
    raw('__proto__ within', text.replace('{', `{"x":{"__proto__":{"word":"${CANARY.word}"}},`)),
    raw('__proto__ in another spelling', text.replace('{', `{"\\u005f_proto__":{"word":"${CANARY.word}"},`)),
    raw('a prototype by its constructor', text.replace('{', `{"constructor":{"prototype":{"x":1}},`)),
    raw('very deep lists', nest('[', ']')),
    raw('very deep lists in a field', text.replace('{', `{"deep":${nest('[', ']')},`)),
    raw('very deep objects in a field', text.replace('{', `{"deep":${nest('{"a":', '}').replace('}', '1}')},`)),
    { what: 'far too much', changes: { rawBody: `{"reason":"${'x'.repeat(300_000)}"}` }, refusal: { status: 413 } },
  ];
}

/** Bodies that are JSON and yet no object with the fields that are asked for. */
export function misshapenBodies({ body = {} }: PreparedRequest, required: readonly string[]): BadCase[] {
  const text = JSON.stringify(body);
  const wrong = (what: string, rawBody: string, fields?: readonly string[]): BadCase => ({
    what,
    changes: { rawBody },
    refusal: { ...(fields ? { ...INVALID, fields } : { status: 400 }) },
  });
  return [
    // Where nothing has to be said, nothing is right.
    ...(required.length > 0 ? [wrong('null', 'null'), wrong('an empty object', '{}', required)] : []),
    wrong('a number', '7'),
    wrong('a text', JSON.stringify(CANARY.word)),
    wrong('true', 'true'),
    wrong('a list', '[]'),
    wrong('a list with what is right', `[${text}]`),
    wrong('an unknown field', text.replace('{', `{"surprise":"${CANARY.word}",`), ['surprise']),
    wrong('a field in another case', text.replace('{', `{"Reason":"${CANARY.word}",`), ['Reason']),
    wrong('who did it', text.replace('{', '{"personId":"7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d",'), ['personId']),
    wrong('another scope', text.replace('{', '{"scope":"hartlepool",'), ['scope']),
    ...['toString', 'hasOwnProperty', 'valueOf', 'prototype', 'constructor', 'then', 'toJSON', '', '0', '$where'].map(
      (name) =>
        wrong(`a field called ${JSON.stringify(name)}`, text.replace('{', `{${JSON.stringify(name)}:1,`), [name]),
    ),
  ];
}

/** A field that is there twice: the last one counts, so it is the one that is checked. */
export function repeatedField({ body = {} }: PreparedRequest, field: string): BadCase {
  const right = JSON.stringify(body[field]);
  const rest = JSON.stringify({ ...body, [field]: false }).replace('{', `{${JSON.stringify(field)}:${right},`);
  return {
    what: `${field} twice, the last one wrong`,
    changes: { rawBody: rest },
    refusal: { ...INVALID, fields: [field] },
  };
}

/** What is right, declared as something else. */
export function wrongTypes({ body = {} }: PreparedRequest): BadCase[] {
  const text = JSON.stringify(body);
  const form = new URLSearchParams(body as Record<string, string>).toString();
  const sent = (type: string | undefined, rawBody: string): BadCase => ({
    what: `content type ${String(type)}`,
    changes: { rawBody, headers: { 'content-type': type } },
    refusal: NOT_JSON,
  });
  return [
    sent(undefined, text),
    sent('text/plain', text),
    sent('application/xml', '<reason/>'),
    sent('application/x-www-form-urlencoded', form),
    sent('multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="reason"\r\n\r\nx\r\n--x--`),
    sent('application/jsonp', text),
    sent('nonsense', text),
  ];
}
