/** What a partnership manager sends to open a cycle of children's cases; what is changed may be anything. */
export function cycleTerms(changed: object = {}): object {
  return {
    code: '18Q3',
    programme: '2018-19',
    theme: 'Neglect, 7 to 15',
    subject: 'children',
    linesOfEnquiry: [{ text: 'Are signs of neglect seen in older children?', source: 'Joint inspection, 2017' }],
    agreementId: 'joint-audit',
    windowFrom: '2017-10-01',
    windowTo: '2018-09-30',
    tool: { id: 'neglect', version: 1 },
    scale: { id: 'OFSTED4', version: 1 },
    sampling: {
      plans: ['Child protection', 'Child in need'],
      categories: ['Neglect'],
      asOf: '2018-09-30',
      ageFrom: 7,
      ageTo: 15,
      cases: 6,
      strata: 'plan',
    },
    authorities: ['stockton', 'hartlepool'],
    agencies: ['stockton-council', 'hartlepool-council', 'cleveland-police'],
    submissionsDue: '2026-12-11',
    moderationDue: '2026-12-18',
    reportDue: '2027-01-15',
    ...changed,
  };
}

/** The same for a cycle that gathers published grades of services. */
export function serviceCycleTerms(changed: object = {}): object {
  return cycleTerms({
    theme: 'Published inspections of youth offending services',
    subject: 'services',
    tool: { id: 'published-inspections', version: 1 },
    authorities: [],
    agencies: [],
    sampling: undefined,
    submissionsDue: undefined,
    moderationDue: undefined,
    ...changed,
  });
}
