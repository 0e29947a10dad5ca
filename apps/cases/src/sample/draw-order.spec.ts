import { drawOrder, placeInOrder } from './draw-order.js';

const seed = '22b90ad3886773c5cb3c27d370bcb326ac2fcaa20ebfcfca02a8bfac60ea3980';

describe(drawOrder.name, () => {
  it('hashes seed, stratum and case id', () => {
    // printf '%s:Child protection:STO1' "$seed" | sha256sum
    expect(placeInOrder(seed, 'Child protection', 'STO1')).toBe(
      'ab4b84689ceea387378ae527e0f8b045d841c120f6b86f3bd038187a150d9b11',
    );
  });

  it('is the ascending order of the hashes, whatever order the cases came in', () => {
    const cases = Array.from({ length: 50 }, (_, index) => ({ caseId: `STO${index}` }));
    const order = drawOrder(seed, 'Child in need', cases);
    const places = order.map(({ caseId }) => placeInOrder(seed, 'Child in need', caseId));
    expect(places).toEqual([...places].sort());
    expect(drawOrder(seed, 'Child in need', [...cases].reverse())).toEqual(order);
    expect(drawOrder(seed, 'Child protection', cases)).not.toEqual(order);
  });
});
