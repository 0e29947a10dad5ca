import { FINDING_KINDS, WITHDRAWAL_REASONS } from '@accord/contracts';
import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { roleName, scopeName } from '../../rendering/names.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { Disclosure } from '../../services/audits/findings.js';
import type { Paged } from '../../services/paged.js';
import type { Visit } from '../../visit/visit.js';
import type { DisclosureLogView, DisclosureView } from './disclosure-log-view.js';

/** The disclosure log, newest first. */
export function presentDisclosureLog(
  list: Paged<Disclosure>,
  visit: Visit,
  partnership: Partnership,
): DisclosureLogView {
  return {
    title: `Disclosure log of ${visit.scope.name}`,
    count: list.total === 1 ? '1 entry' : `${list.total} entries`,
    disclosures: list.items.map((disclosure) => present(disclosure, partnership)),
    pagination: presentPagination(list, '/disclosure-log'),
  };
}

function present(disclosure: Disclosure, partnership: Partnership): DisclosureView {
  const { kind, content, by, asRole, at, findingId, looks, reason } = disclosure;
  const what = kind === 'released' ? 'Released' : 'Withdrawn';
  return {
    heading: `${what} ${londonTime(at)}: ${FINDING_KINDS[content.kind]}, ${content.domain}`,
    href: `/findings/${findingId}`,
    statement: content.statement,
    facts: [
      fact(`${what} by`, `${by.name}, ${roleName(asRole)}`),
      ...(reason ? [fact('Reason', WITHDRAWAL_REASONS[reason])] : []),
      fact(
        kind === 'released' ? 'Who could read it' : 'Who could read it until then',
        disclosure.recipients.map((scope) => scopeName(partnership, scope)).join(', '),
      ),
      fact('Agreement', agreementName(partnership, disclosure.agreementId)),
      fact('Clauses', disclosure.clauses.join('; ')),
      fact('Purpose', disclosure.purpose),
      fact('Supporting cases', String(content.supportingCases)),
    ],
    looksTitle: looks.length === 0 ? 'Nobody here has read it' : `Read here by ${looks.length}`,
    looks: looks.map((look) => `${look.by.name}, ${londonTime(look.at)}`),
  };
}

function agreementName({ agreements }: Partnership, agreementId: string): string {
  return agreements.find(({ id }) => id === agreementId)?.name ?? agreementId;
}

function fact(term: string, text: string): DisclosureView['facts'][number] {
  return { key: { text: term }, value: { text } };
}
