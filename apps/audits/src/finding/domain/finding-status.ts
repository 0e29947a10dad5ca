import type { FindingState } from './finding-state.js';

/** What can be done with a finding that is there. */
export const FINDING_ACTIONS = ['redraft', 'override-screening', 'agree', 'withhold', 'share', 'withdraw'] as const;

/** Something that can be done with a finding. */
export type FindingAction = (typeof FINDING_ACTIONS)[number];

/** From where to where an action leads, and what it needs. */
export interface FindingMove {
  readonly from: readonly FindingState[];
  readonly to: FindingState;
  /** Whether it takes another person than the one who wrote the statement. */
  readonly needsSecondPerson?: boolean;
  /** Whether it needs a statement that was screened as it stands. */
  readonly needsScreening?: boolean;
  /** Whether it is done only while the cycle takes findings; taking something back is always possible. */
  readonly needsOpenCycle?: boolean;
}

/** Action → states → next state, and what is required: the whole life of a finding. `cases` alone leads from draft to screened. */
export const FINDING_MOVES: Readonly<Record<FindingAction, FindingMove>> = {
  redraft: { from: ['draft', 'screened', 'agreed'], to: 'draft', needsOpenCycle: true },
  'override-screening': {
    from: ['screened'],
    to: 'screened',
    needsSecondPerson: true,
    needsScreening: true,
    needsOpenCycle: true,
  },
  agree: { from: ['screened'], to: 'agreed', needsSecondPerson: true, needsScreening: true, needsOpenCycle: true },
  withhold: { from: ['draft', 'screened', 'agreed'], to: 'withheld' },
  share: { from: ['agreed'], to: 'shared', needsScreening: true, needsOpenCycle: true },
  withdraw: { from: ['shared'], to: 'withdrawn' },
};
