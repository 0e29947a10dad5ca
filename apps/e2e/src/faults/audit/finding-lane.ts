import type { Lane, PreparedCommand } from '../commands/lane.js';
import type { AuditPerson, Seen } from './audit-person.js';

/** The cycle that findings are of, who drafts them, and who agrees, shares and withdraws. */
export interface FindingDesk {
  readonly cycleId: string;
  readonly agreementId: string;
  readonly moderator: AuditPerson;
  readonly manager: AuditPerson;
}

interface FindingList {
  readonly cycle: { readonly domains: readonly { readonly code: string; readonly moderatedCases: number }[] };
  readonly findings: readonly { readonly findingId: string; readonly statement: string; readonly state: string }[];
}

const WHAT = ['Plans', 'Reviews', 'Referrals', 'Chronologies', 'Meetings', 'Assessments'];
const HOW = ['late', 'thin', 'unclear', 'repeated', 'short', 'incomplete', 'careful', 'thorough'];
const WITHDRAWAL = { code: 'superseded', reason: 'Said better in a later one.' };

/** Findings are drafted, agreed and shared, one after the other, and every second one is withdrawn again. */
export class FindingLane implements Lane {
  private number = 0;

  constructor(readonly desk: FindingDesk) {}

  /** What the finding says that is under way, or comes next: the words are all that its drafter knows it by. */
  get statement(): string {
    const what = WHAT[this.number % WHAT.length];
    const how = HOW[Math.floor(this.number / WHAT.length) % HOW.length];
    return `${what} were often ${how}, and what followed from them was not written down in time.`;
  }

  /** Leaves the finding that is under way as it is. */
  skip(): void {
    this.number += 1;
  }

  async next(): Promise<PreparedCommand | undefined> {
    const { cycleId, moderator } = this.desk;
    const list = await moderator.look<FindingList>(`/cycles/${cycleId}/findings`);
    if (!list) return undefined;
    const own = list.body.findings.find(({ statement }) => statement === this.statement);
    return own ? this.goOn(own) : this.draft(list);
  }

  private draft({ body: { cycle } }: Seen<FindingList>): PreparedCommand | undefined {
    const { cycleId, moderator } = this.desk;
    const domain = cycle.domains.find(({ moderatedCases }) => moderatedCases > 0);
    if (!domain) return undefined;
    const content = { kind: 'area-for-improvement', domain: domain.code, supportingCases: 1 };
    const body = { ...content, statement: this.statement };
    return moderator.command('draft', cycleId, { path: `/cycles/${cycleId}/findings`, body });
  }

  private async goOn({ findingId, state }: FindingList['findings'][number]): Promise<PreparedCommand | undefined> {
    const { agreementId, manager } = this.desk;
    const path = `/findings/${findingId}`;
    const isToBeWithdrawn = state === 'shared' && this.number % 2 === 1;
    if (state === 'withdrawn' || (state === 'shared' && !isToBeWithdrawn)) {
      this.number += 1;
      return this.next();
    }
    const version = (await manager.look(path))?.version;
    if (version === undefined || state === 'draft') return undefined;
    if (isToBeWithdrawn)
      return manager.command('withdraw', findingId, { path: `${path}/withdraw`, version, body: WITHDRAWAL });
    if (state === 'screened') return manager.command('agree', findingId, { path: `${path}/agree`, version });
    const value = gistOf(this.statement);
    return manager.command('share', findingId, { path: `${path}/share`, version, body: { agreementId }, value });
  }
}

/** The words by which statements differ; a whole one does not fit into a mark. */
function gistOf(statement: string): string {
  const words = statement.split(' ');
  return `${words[0]}-${words[3]}`;
}
