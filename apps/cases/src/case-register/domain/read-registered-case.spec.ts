import { readRegisteredCase, type RegisterCells } from './read-registered-case.js';

const right: RegisterCells = {
  'Case ID': 'STO900001',
  'Child name': 'Mia Lund',
  'Date of birth': '14/02/2009',
  Sex: 'Female',
  Ethnicity: 'White British',
  Plan: 'Child in need',
  Category: 'Neglect',
  'Plan start': '03/03/2018',
  'Plan end': '',
  Team: 'Assessment 1',
  'Social worker': 'Jack Yarm',
  Disability: 'No',
};
const read = (changed: RegisterCells) => readRegisteredCase({ ...right, ...changed }, '2026-11-24');
const problemsOf = (changed: RegisterCells) =>
  read(changed).problems.map(({ column, problem }) => `${column}: ${problem}`);

describe(readRegisteredCase.name, () => {
  it('reads a row', () => {
    expect(read({ Plan: ' child  PROTECTION ', 'Plan end': '4/3/2018', Disability: 'yes' })).toMatchObject({
      problems: [],
      case: {
        caseId: 'STO900001',
        dateOfBirth: '2009-02-14',
        plan: 'Child protection',
        planStart: '2018-03-03',
        planEnd: '2018-03-04',
        disability: true,
      },
    });
  });

  it.each<[RegisterCells, string]>([
    [{ 'Case ID': ' ' }, 'Case ID: required'],
    [{ 'Child name': '' }, 'Child name: required'],
    [{ 'Date of birth': '' }, 'Date of birth: required'],
    [{ 'Date of birth': '14/02/2031' }, 'Date of birth: in the future'],
    [{ 'Date of birth': '02/14/2009' }, 'Date of birth: not a day/month/year date'],
    [{ 'Date of birth': '2009-02-14' }, 'Date of birth: not a day/month/year date'],
    [{ 'Date of birth': '31/02/2009' }, 'Date of birth: no such day'],
    [{ 'Date of birth': '29/02/2009' }, 'Date of birth: no such day'],
    [{ 'Date of birth': '14/02/1979' }, 'Date of birth: older than 25'],
    [{ Sex: 'F' }, 'Sex: not Female, Male or Not recorded'],
    [{ Plan: 'Child in Need Plus' }, 'Plan: not one of the known plans'],
    [{ Category: 'Neglekt' }, 'Category: not one of the known categories'],
    [{ Category: '' }, 'Category: required'],
    [{ 'Plan start': '' }, 'Plan start: required'],
    [{ 'Plan start': '01/01/2027' }, 'Plan start: in the future'],
    [{ 'Plan end': '01/01/2017' }, 'Plan end: before the plan start'],
    [{ Team: '' }, 'Team: required'],
    [{ Disability: 'Perhaps' }, 'Disability: not Yes or No'],
  ])('refuses %j', (changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem]);
  });

  it.each<RegisterCells>([
    { Plan: 'Early help', Category: '' },
    { Plan: 'Care leaver', Category: '' },
    { Ethnicity: '', 'Social worker': '' },
    { 'Plan end': '03/03/2018' },
    { 'Date of birth': '01/12/2000' },
    { 'Date of birth': '29/02/2008' },
    { 'Date of birth': '24/11/2026', 'Plan start': '01/11/2026' },
  ])('takes %j', (changed) => {
    expect(problemsOf(changed)).toEqual([]);
  });

  it('names everything that is wrong with a row, in the order of its columns', () => {
    expect(problemsOf({ Disability: '', 'Case ID': '', Plan: 'x' })).toEqual([
      'Case ID: required',
      'Plan: not one of the known plans',
      'Disability: required',
    ]);
  });

  it('does not complain again of a cell that is left out', () => {
    const { Team: _, ...others } = right;
    expect(readRegisteredCase(others, '2026-11-24').problems).toEqual([]);
  });
});
