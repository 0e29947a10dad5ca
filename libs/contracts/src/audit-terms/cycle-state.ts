// Part of what events say; where the state itself is decided, no contract may be imported.
export { CYCLE_STATES, type CycleState } from '@accord/kernel';
