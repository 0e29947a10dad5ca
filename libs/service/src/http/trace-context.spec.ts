import { requestIdOf, traceparentOf } from './trace-context.js';

const ID = '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10';
const GIVEN = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('trace context', () => {
  it('is taken over when it is well-formed', () => {
    expect(traceparentOf(GIVEN, ID)).toBe(GIVEN);
    expect(requestIdOf(ID)).toBe(ID);
  });

  it.each([undefined, '', 'rowan', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, `${GIVEN}-x`])(
    'begins anew for %s',
    (given) => {
      expect(traceparentOf(given, ID)).toMatch(/^00-5b1b8f0e3d0c4b4f9a530d0c7f6a2f10-[0-9a-f]{16}-00$/);
    },
  );

  it.each([undefined, 'Rowan Ashby', `${ID}\n`, [ID, ID]])('takes no text as request id (%#)', (given) => {
    expect(requestIdOf(given)).toBeUndefined();
  });
});
