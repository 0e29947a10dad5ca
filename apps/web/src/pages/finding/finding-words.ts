import type { Finding, FindingAction, FindingState, ListedFinding } from '../../services/audits/findings.js';

/** How far a finding is, in words. */
export const FINDING_STATES: Readonly<Record<FindingState, string>> = {
  draft: 'Waiting for screening',
  screened: 'Screened',
  agreed: 'Agreed',
  shared: 'Shared',
  withheld: 'Withheld',
  withdrawn: 'Withdrawn',
};

/** The colour of the tag of a state. */
export const STATE_CLASSES: Readonly<Record<FindingState, string>> = {
  draft: 'govuk-tag--grey',
  screened: 'govuk-tag--yellow',
  agreed: 'govuk-tag--blue',
  shared: 'govuk-tag--green',
  withheld: 'govuk-tag--grey',
  withdrawn: 'govuk-tag--red',
};

/** What was done, in words. */
export const STEPS: Readonly<Record<'draft' | 'screened' | FindingAction, string>> = {
  draft: 'Drafted',
  screened: 'Screened',
  redraft: 'Written anew',
  'override-screening': 'Decided that what is marked may stay',
  agree: 'Agreed',
  withhold: 'Withheld',
  share: 'Shared',
  withdraw: 'Withdrawn',
};

/** Whether passages are marked about which nobody has decided yet. */
export function isHeldBack({ passages, isOverridden }: ListedFinding): boolean {
  return (passages?.length ?? 0) > 0 && !isOverridden;
}

/** What must happen next, for whoever looks. */
export function nextStep(finding: Finding, isOwn: boolean): string {
  switch (finding.state) {
    case 'draft':
      return 'The statement is being screened for what could identify somebody. Nothing is lost if that takes long.';
    case 'screened':
      if (isHeldBack(finding)) {
        return isOwn
          ? 'Write the statement anew without what is marked, or ask another person to decide whether it may stay.'
          : 'Passages are marked. Write the statement anew without them, or decide, with a reason, that they may stay.';
      }
      return isOwn
        ? 'Another person has to agree it, because you wrote it.'
        : 'It can be agreed by another person than the one who wrote it.';
    case 'agreed':
      return 'It can be shared with the partnership. Until then nobody outside this authority sees it.';
    case 'shared':
      return 'Everybody in the partnership can read it.';
    case 'withheld':
      return 'It stays in this authority. What is to be shared after all is drafted as a new finding.';
    case 'withdrawn':
      return 'It is shown to nobody outside this authority any more. What was read of it before cannot be undone.';
  }
}
