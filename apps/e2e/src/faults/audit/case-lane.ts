import type { Randomness } from '@accord/testing';
import type { Lane, PreparedCommand } from '../commands/lane.js';
import type { AuditPerson, Seen } from './audit-person.js';
import type { SubmissionLane } from './submission-lane.js';

/** A drawn case, who moderates it, and the one agency that hands in. */
export interface ModeratedCase {
  readonly id: string;
  readonly agencyId: string;
  readonly moderator: AuditPerson;
}

interface CasePage {
  readonly state: string;
  readonly waiting: number;
  readonly agencies: readonly { readonly agencyId: string; readonly standing: string }[];
}

const GRADES = ['G', 'RI'] as const;
const REASON = 'Seen again while something is broken.';

/** A case is moderated as soon as an agency handed in: its grades are given and it is closed, reopened, and closed again. */
export class CaseLane implements Lane {
  private isModerated = false;

  constructor(
    private readonly audited: ModeratedCase,
    private readonly submission: SubmissionLane,
    private readonly random: Randomness,
  ) {}

  async next(): Promise<PreparedCommand | undefined> {
    const { id, agencyId, moderator } = this.audited;
    const path = `/drawn-cases/${id}/moderation`;
    const seen = await moderator.look<CasePage>(path);
    if (!seen) return undefined;
    const { body, version } = seen;
    if (body.state === 'open') return this.decide(seen);
    this.isModerated = false;
    if (body.state === 'closed')
      return moderator.command('reopen', id, { path: `${path}/reopen`, version, body: { reason: REASON } });
    const isThere = body.agencies.some((one) => one.agencyId === agencyId && one.standing === 'submitted');
    return isThere ? moderator.command('open', id, { path, body: {} }) : this.submission.next();
  }

  private decide({ body: { waiting }, version }: Seen<CasePage>): PreparedCommand {
    const { id, agencyId, moderator } = this.audited;
    const path = `/drawn-cases/${id}`;
    const value = GRADES[this.random.below(GRADES.length)] ?? 'G';
    if (!this.isModerated) {
      this.isModerated = true;
      const body = { domain: 'D1', judgements: [{ agencyId, grade: value, reason: REASON }] };
      return moderator.command('moderate', id, { path: `${path}/moderated-judgements`, version, body, value });
    }
    if (waiting > 0) {
      return moderator.command('accept', id, { path: `${path}/accepted-grades`, version, body: {}, value: waiting });
    }
    const body = { overall: value, reason: REASON };
    return moderator.command('grade', id, { path: `${path}/grade`, version, body, value });
  }
}
