import { DEMO, readStory, type DemoStory } from '@accord/local-stack';
import { ServiceClient, StackSignIn, type Randomness, type RunningStack } from '@accord/testing';
import type { AuditCycle, AskedSubmission } from './audit-cycle.js';
import { AuditPerson } from './audit-person.js';
import { CaseLane } from './case-lane.js';
import { FindingLane } from './finding-lane.js';
import type { Marks } from './marks.js';
import { SubmissionLane } from './submission-lane.js';

type AuthorityStory = DemoStory['authorities'][number];

/** What goes on in an audit at the same time. */
export interface AuditLanes {
  readonly submissions: readonly SubmissionLane[];
  readonly cases: readonly CaseLane[];
  readonly findings: readonly FindingLane[];
}

/** Who takes part is signed in before anything breaks. */
export class LaneBuilder {
  private readonly signIns = new Map<string, Promise<StackSignIn>>();

  constructor(
    private readonly stack: RunningStack,
    private readonly cycle: AuditCycle,
    private readonly marks: Marks,
    private readonly random: Randomness,
  ) {}

  /** In each authority two agencies work on one case, two other cases are moderated, and findings are shared. */
  async build(): Promise<AuditLanes> {
    const lanes: { submissions: SubmissionLane[]; cases: CaseLane[]; findings: FindingLane[] } = {
      ...{ submissions: [], cases: [], findings: [] },
    };
    for (const story of readStory(DEMO).authorities) {
      const byCase = [...Map.groupBy(this.cycle.asked.get(story.authority) ?? [], (one) => one.drawnCaseId).values()];
      const [shared = [], ...moderated] = byCase;
      for (const asked of shared.slice(0, 2)) lanes.submissions.push(await this.submission(story, asked));
      const moderator = await this.person(story.moderator, story.authority);
      for (const [number, submissions] of moderated.slice(0, 2).entries()) {
        const asked = submissions[number] as AskedSubmission;
        const audited = { id: asked.drawnCaseId, agencyId: asked.agencyId, moderator };
        lanes.cases.push(new CaseLane(audited, await this.submission(story, asked), this.random));
      }
      const manager = await this.person(story.manager, story.authority);
      const { id: cycleId, agreementId } = this.cycle;
      lanes.findings.push(new FindingLane({ cycleId, agreementId, moderator, manager }));
    }
    return lanes;
  }

  private async submission(
    { authority, agencies }: AuthorityStory,
    { id, agencyId }: AskedSubmission,
  ): Promise<SubmissionLane> {
    const people = agencies[agencyId];
    if (!people) throw new Error(`Nobody works for ${agencyId}`);
    const auditor = await this.person(people.auditor, authority);
    const me = await auditor.look<{ person: { id: string } }>('/me');
    const auditorId = me?.body.person.id ?? '';
    const lead = await this.person(people.lead, authority);
    return new SubmissionLane({ id, lead, auditor, auditorId }, this.random);
  }

  private async person(subject: string, scope: string): Promise<AuditPerson> {
    const signIn = this.signIns.get(subject) ?? StackSignIn.of(this.stack, subject);
    this.signIns.set(subject, signIn);
    const token = await (await signIn).accessToken(scope);
    return new AuditPerson(scope, new ServiceClient(this.stack.urlOf('audits')), token, this.marks);
  }
}
