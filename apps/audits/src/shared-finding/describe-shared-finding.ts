import type { KnownCycle } from '../cycle/cycle-directory.js';
import type { SharedFinding } from './persistence/shared-finding.js';
import type { ListedSharedFindingResponse } from './shared-finding.response.js';

/** What a shared finding is about, in the words of its cycle. */
export function describeSharedFinding(
  finding: SharedFinding,
  cycle: KnownCycle | undefined,
): ListedSharedFindingResponse {
  const { findingId, authority, kind, domain, supportingCases, sharedAt } = finding;
  const domainTitle = cycle?.tool.domains.find(({ code }) => code === domain)?.title ?? domain;
  return {
    ...{ findingId, authority, kind, domain, domainTitle, supportingCases },
    cycle: cycle ? { cycleId: cycle.cycleId, code: cycle.code, theme: cycle.theme } : null,
    sharedAt: sharedAt.toISOString(),
  };
}
