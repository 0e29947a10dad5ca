import { swallowedFields } from './swallowed-fields.js';

describe(swallowedFields.name, () => {
  it.each(['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('finds %s', (name) => {
    const body: unknown = JSON.parse(`{"reason":"x","list":[{"${name}":1}],"${name}":{"a":1}}`);
    expect(swallowedFields(body)).toEqual([`list.0.${name}`, name]);
  });

  it.each([undefined, null, 'constructor', 7, [], {}, { reason: 'x', then: 1, toJSON: 1 }])(
    'finds nothing in %j',
    (body) => {
      expect(swallowedFields(body)).toEqual([]);
    },
  );
});
