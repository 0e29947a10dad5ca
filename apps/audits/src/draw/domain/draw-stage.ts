/** How far the draw of a cycle is: not begun, frames being frozen, values being given, samples being drawn, all there. */
export type DrawStage = 'not-begun' | 'freezing' | 'values' | 'drawing' | 'drawn';

/** What an authority still has to do; what another authority did, its neighbours hear only when all have done it. */
export type DrawTask = 'freeze-frame' | 'give-value' | 'draw' | 'nothing' | 'not-known';
