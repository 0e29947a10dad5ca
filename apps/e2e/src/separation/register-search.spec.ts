import { RegisterSearch } from './register-search.js';

const search = new RegisterSearch([
  { caseId: 'STO104071', childName: "Ellie-Mae O'Hara", dateOfBirth: '2007-04-03', socialWorker: 'Kacper Lund' },
]);

describe(RegisterSearch.name, () => {
  it.each([
    "Ellie-Mae O'Hara",
    'O&#39;Hara, Ellie Mae',
    '/x?name=Ellie-Mae%20O%27Hara',
    'KACPER LUND',
    'STO104071',
    'sto104071',
    '["STO104071"]',
    '2007-04-03',
    '"dateOfBirth":"2007-04-03T00:00:00.000Z"',
    '20070403',
    '03/04/2007',
    '3/4/2007',
    '03.04.2007',
    '3-4-2007',
    '03%2F04%2F2007',
    '3 April 2007',
    '3rd Apr 2007',
  ])('finds %s', (text) => {
    expect(search.in(`before ${text} after`)).toHaveLength(1);
  });

  it.each(['Ellie-Mae', 'Lund', 'STO104072', 'STO1040719', '04/03/2007', '2007-03-04', '2007', '13 April 2007', ''])(
    'does not find %s',
    (text) => {
      expect(search.in(text)).toEqual([]);
    },
  );
});
