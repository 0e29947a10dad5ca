import { DomainError } from '@accord/kernel';
import type { CycleDefinition } from './cycle-definition.js';
import { Cycle } from './cycle.js';
import { missingParts, type ApprovalPlace } from './missing-parts.js';

const AT = new Date('2026-11-24T10:00:00Z');

const WHOLE: CycleDefinition = {
  code: '18Q3',
  programme: '2018-19',
  theme: 'Neglect, 7 to 15',
  subject: 'children',
  linesOfEnquiry: [{ text: 'Are signs of neglect seen?', source: 'Joint inspection' }],
  agreementId: 'joint-audit',
  windowFrom: '2017-10-01',
  windowTo: '2018-09-30',
  tool: { id: 'neglect', version: 1 },
  scale: { id: 'OFSTED4', version: 1 },
  sampling: { asOf: '2018-09-30', ageFrom: 7, ageTo: 15 },
  authorities: ['stockton', 'hartlepool'],
  agencies: ['stockton-council', 'hartlepool-council', 'cleveland-police'],
  submissionsDue: '2026-12-11',
  moderationDue: '2026-12-18',
  reportDue: '2027-01-15',
};

function definition(changed: Partial<CycleDefinition> = {}): CycleDefinition {
  return { ...WHOLE, ...changed };
}

function moved(cycle: Cycle, ...actions: Parameters<Cycle['moveFor']>[0][]): Cycle {
  return actions.reduce((one, action) => one.move(one.moveFor(action), [], AT), cycle);
}

function codeOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : 'not a domain error';
  }
}

function fieldsOf(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return (error as DomainError).problems.map(({ field }) => field);
  }
}

describe(Cycle.name, () => {
  it('counts as approved from its approval on, also when it is aborted later, and not when a draft is aborted', () => {
    const draft = Cycle.open('c', definition(), AT);
    expect(moved(draft, 'abort').facts).toMatchObject({ state: 'aborted', wasApproved: false, version: 2 });
    expect(moved(draft, 'approve', 'abort').facts).toMatchObject({ state: 'aborted', wasApproved: true, version: 3 });
  });

  it('keeps what it is about once it is approved, and its tool once fieldwork began', () => {
    const approved = moved(Cycle.open('c', definition(), AT), 'approve');
    expect(codeOf(() => approved.change(definition(), AT))).toBe('cycle-settled');
    const sampling = moved(approved, 'start-sampling');
    const instruments = { tool: { id: 'neglect', version: 2 }, scale: { id: 'OFSTED4', version: 2 } };
    expect(sampling.changeInstruments(instruments, AT).facts.definition).toMatchObject(instruments);
    const fieldwork = moved(sampling, 'start-fieldwork');
    expect(codeOf(() => fieldwork.changeInstruments(instruments, AT))).toBe('tool-frozen');
  });

  it('is moved only as the table says, and when nothing is missing', () => {
    const draft = Cycle.open('c', definition(), AT);
    expect(codeOf(() => draft.moveFor('report'))).toBe('move-not-possible');
    const missing = [{ field: 'agencies', message: 'Choose one.' }];
    expect(codeOf(() => draft.move(draft.moveFor('approve'), missing, AT))).toBe('cycle-not-ready');
  });

  it('refuses days out of order, a programme that is no year and the next, and what services do not have', () => {
    const open = (changed: Partial<CycleDefinition>) => fieldsOf(() => Cycle.open('c', definition(changed), AT));
    expect(open({ windowTo: '2017-09-30' })).toEqual(['windowTo']);
    expect(open({ moderationDue: '2026-12-10', programme: '2018-20' })).toEqual(['moderationDue', 'programme']);
    expect(open({ sampling: { asOf: '2018-09-30', ageFrom: 8, ageTo: 7 } })).toEqual(['sampling.ageTo']);
    expect(open({ subject: 'services' })).toEqual(['sampling', 'submissionsDue', 'moderationDue', 'agencies']);
  });
});

describe(missingParts.name, () => {
  const place: ApprovalPlace = {
    today: '2026-11-24',
    agreement: { parties: ['stockton', 'hartlepool', 'joint'], reviewDate: '2027-03-31' },
    nameOf: (authority) => authority,
    serves: (agency, authority) => agency.startsWith(authority),
  };
  const fields = (changed: Partial<CycleDefinition>, where: Partial<ApprovalPlace> = {}) =>
    missingParts(definition(changed), { ...place, ...where }).map(({ field }) => field);

  it('finds nothing missing in a whole cycle', () => {
    expect(fields({})).toEqual([]);
  });

  it('lists all that is missing at once', () => {
    const gaps = { linesOfEnquiry: [], windowTo: undefined, reportDue: undefined, sampling: undefined };
    expect(fields({ ...gaps, agencies: ['stockton-council'] })).toEqual([
      'linesOfEnquiry',
      'windowTo',
      'reportDue',
      'agencies',
      'sampling',
    ]);
  });

  it('wants an agreement of all authorities that is not past its review', () => {
    const agreement = { parties: ['stockton', 'joint'], reviewDate: '2026-11-23' };
    expect(fields({}, { agreement })).toEqual(['agreementId', 'agreementId']);
    expect(
      fields({}, { agreement: { ...place.agreement, reviewDate: '2026-11-24', parties: ['stockton', 'hartlepool'] } }),
    ).toEqual([]);
  });

  it('asks nothing of services that they do not have', () => {
    const none = { sampling: undefined, agencies: [], authorities: [] };
    expect(fields({ ...none, subject: 'services', submissionsDue: undefined, moderationDue: undefined })).toEqual([]);
  });
});
