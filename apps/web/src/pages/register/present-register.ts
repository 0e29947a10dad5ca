import { londonTime } from '../../rendering/london-time.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { ListedImport, RegisterStatus } from '../../services/cases/register.js';
import type { Paged } from '../../services/paged.js';
import type { Visit } from '../../visit/visit.js';
import { IMPORT_STATES } from './import-states.js';
import type { RegisterView } from './register-view.js';

/** What the register holds, and its imports. */
export function presentRegister(
  list: Paged<ListedImport> & { readonly register: RegisterStatus },
  visit: Visit,
): RegisterView {
  const { cases, gone } = list.register;
  return {
    title: `Case register of ${visit.scope.name}`,
    status: cases === 0 ? 'No register has been imported yet.' : `The register holds ${counted(cases, 'case')}.`,
    gone:
      gone > 0
        ? `${counted(gone, 'more case')} of earlier registers ${gone === 1 ? 'is' : 'are'} kept as gone.`
        : undefined,
    canImport: visit.may('register.import'),
    caption: counted(list.total, 'import'),
    imports: list.items.map((one) => ({
      href: `/register/imports/${one.id}`,
      at: londonTime(one.startedAt),
      by: one.importedBy.name ?? 'Somebody who is not known any more',
      state: IMPORT_STATES[one.state].text,
      stateClasses: IMPORT_STATES[one.state].classes,
      rows: numbered(one.rowsRead),
      outcome: outcomeOf(one),
    })),
    pagination: presentPagination(list, '/register'),
  };
}

function outcomeOf({ state, added, changed, gone, problemCount }: ListedImport): string {
  if (state === 'applied')
    return `${numbered(added ?? 0)} added, ${numbered(changed ?? 0)} changed, ${numbered(gone ?? 0)} gone`;
  return state === 'refused' ? counted(problemCount, 'problem') : 'Nothing';
}

/** `1,240 cases` */
export function counted(count: number, what: string): string {
  return `${numbered(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** `1,240` */
export function numbered(count: number): string {
  return count.toLocaleString('en-GB');
}
