import { judgementOf, type AskedDomain } from '@accord/local-stack';
import type { Randomness } from '@accord/testing';
import type { Lane, PreparedCommand } from '../commands/lane.js';
import type { AuditPerson, Seen } from './audit-person.js';

/** A submission, and who works on it. */
export interface AuditedSubmission {
  readonly id: string;
  readonly lead: AuditPerson;
  readonly auditor: AuditPerson;
  readonly auditorId: string;
}

interface SubmissionPage {
  readonly state: string;
  readonly draftVersion: number;
  readonly round: number;
  readonly domains: readonly (AskedDomain & { readonly version: number; readonly grade: string | null })[];
}

const GRADES = ['G', 'RI'] as const;
const WORDS = { rationale: 'Written while something is broken.', evidence: 'Case record' };

/** An agency records and submits its judgements on a case; its lead returns them, and they are changed and submitted again. */
export class SubmissionLane implements Lane {
  private isChanged = false;

  constructor(
    readonly submission: AuditedSubmission,
    private readonly random: Randomness,
  ) {}

  async next(): Promise<PreparedCommand | undefined> {
    const { id, lead, auditor, auditorId } = this.submission;
    const path = `/submissions/${id}`;
    const seen = await lead.look<SubmissionPage>(path);
    if (!seen) return undefined;
    const { version } = seen;
    switch (seen.body.state) {
      case 'requested':
        return lead.command('assign', id, { path: `${path}/assign`, version, body: { auditorId } });
      case 'submitted': {
        this.isChanged = false;
        const body = { reason: 'Say more about what was done.' };
        return lead.command('return', id, { path: `${path}/return`, version, body });
      }
      default: {
        const written = await auditor.look<SubmissionPage>(path);
        return written && this.write(written);
      }
    }
  }

  private write({ body: { domains, round, draftVersion }, version }: Seen<SubmissionPage>): PreparedCommand {
    const { id, auditor } = this.submission;
    const [first] = domains;
    const empty = domains.find((domain) => domain.version === 0);
    const domain = empty ?? (round > 0 && !this.isChanged ? first : undefined);
    if (domain) {
      this.isChanged ||= domain === first;
      const grade = GRADES[this.random.below(GRADES.length)] ?? 'G';
      return auditor.command('save', id, {
        method: 'PUT',
        path: `/submissions/${id}/domains/${domain.code}`,
        version: domain.version,
        body: judgementOf(domain, { ...WORDS, grade }),
      });
    }
    const value = first?.grade ?? '';
    return auditor.command('submit', id, { path: `/submissions/${id}/submit`, version, body: { draftVersion }, value });
  }
}
