import { FINDING_KINDS, WITHDRAWAL_REASONS } from '@accord/contracts';
import type { Partnership } from '@accord/partnership';
import type { Choice, FormValues } from '../../forms/form-definition.js';
import type { FieldView } from '../../forms/form-view.js';
import { presentField } from '../../forms/present-field.js';
import { londonTime } from '../../rendering/london-time.js';
import { roleName, scopeName } from '../../rendering/names.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { ListedSharedFinding, SharedFinding, SharedFindingList } from '../../services/audits/findings.js';
import type { SharedFindingView } from './shared-finding-view.js';
import type { SharedFindingsView } from './shared-findings-view.js';

type Chosen = Readonly<Partial<Record<'cycle' | 'domain' | 'authority' | 'kind', string>>>;

/** The list of shared findings, with what it can be narrowed by. */
export function presentSharedFindings(
  list: SharedFindingList,
  { chosen, partnership }: { chosen: Chosen; partnership: Partnership },
): SharedFindingsView {
  const isFiltered = Object.values(chosen).some(Boolean);
  const count = list.total === 1 ? '1 finding' : `${list.total} findings`;
  return {
    title: 'Shared findings',
    count: isFiltered ? `${count} found` : count,
    filters: filtersOf(list, chosen, partnership),
    isFiltered,
    findings: list.items.map((finding) => ({
      href: `/shared-findings/${finding.findingId}`,
      text: titleOf(finding),
      authority: scopeName(partnership, finding.authority),
      cycle: cycleInWords(finding),
      note: `${casesInWords(finding)}. Shared ${londonTime(finding.sharedAt)}`,
    })),
    pagination: presentPagination(list, '/shared-findings', { ...chosen }),
  };
}

/** One shared finding: what it says, whose it is, and under what it was shared. */
export function presentSharedFinding(finding: SharedFinding, partnership: Partnership): SharedFindingView {
  const { withdrawn, releasedByRole, agreementId, authority } = finding;
  const agreement = partnership.agreements.find(({ id }) => id === agreementId)?.name ?? agreementId;
  return {
    title: titleOf(finding),
    caption: cycleInWords(finding),
    back: { href: '/shared-findings', text: 'Back to the shared findings' },
    statement: finding.statement ?? undefined,
    withdrawn: withdrawn && `Withdrawn ${londonTime(withdrawn.at)}. ${WITHDRAWAL_REASONS[withdrawn.reason]}.`,
    facts: [
      fact('Authority', scopeName(partnership, authority)),
      fact('Supported by', casesInWords(finding)),
      fact('Released by', `${roleName(releasedByRole)} of ${scopeName(partnership, authority)}`),
      fact('Shared', londonTime(finding.sharedAt)),
      fact('Agreement', agreement),
      fact('Purpose', finding.purpose),
    ],
  };
}

function filtersOf({ choices }: SharedFindingList, chosen: Chosen, partnership: Partnership): FieldView[] {
  const kinds = Object.entries(FINDING_KINDS).map(([value, text]) => ({ value, text }));
  return [
    select(
      'cycle',
      'Cycle',
      chosen,
      choices.cycles.map((one) => ({ value: one.cycleId, text: `${one.theme}, ${one.code}` })),
    ),
    select(
      'domain',
      'Domain',
      chosen,
      choices.domains.map(({ code, title }) => ({ value: code, text: `${code} ${title}` })),
    ),
    select(
      'authority',
      'Authority',
      chosen,
      choices.authorities.map((value) => ({ value, text: scopeName(partnership, value) })),
    ),
    select('kind', 'Kind', chosen, kinds),
  ];
}

function select(name: keyof Chosen, label: string, chosen: FormValues, choices: readonly Choice[]): FieldView {
  const field = presentField({ kind: 'select', name, label, choices }, chosen);
  return { ...field, items: field.items?.map((item, index) => (index === 0 ? { ...item, text: 'All' } : item)) };
}

function titleOf({ kind, domain, domainTitle }: ListedSharedFinding): string {
  const title = domainTitle === domain ? domain : `${domain} ${domainTitle}`;
  return `${FINDING_KINDS[kind]}: ${title}`;
}

function cycleInWords({ cycle }: ListedSharedFinding): string {
  return cycle ? `${cycle.theme}, ${cycle.code}` : 'A cycle that is not known here';
}

function casesInWords({ supportingCases }: ListedSharedFinding): string {
  return supportingCases === 1 ? '1 case' : `${supportingCases} cases`;
}

function fact(term: string, text: string): SharedFindingView['facts'][number] {
  return { key: { text: term }, value: { text } };
}
