import { presentDraw } from '../pages/draw/present-draw.js';
import { presentIdentity, presentReplacement } from '../pages/drawn-case/present-drawn-case.js';
import { Page } from '../rendering/page.js';
import { sampleDraws, sampleIdentity, sampleReplacements } from './sample-draw.js';
import { samplePartnership as partnership } from './sample-partnership.js';
import { sampleVisit } from './sample-visit.js';

const everything = sampleVisit(['frame.freeze', 'frame.export', 'draw.witness', 'sample.replace', 'case.identify']);
const context = { partnership, isFrozenHere: false };

/** Pages of a draw in each of its stages. */
export const sampleDrawPages = [
  ...Object.values(sampleDraws).map((status) => new Page('draw', presentDraw(status, everything, context))),
  new Page('draw', presentDraw(sampleDraws.begun, everything, { ...context, isFrozenHere: true, notice: 'Done.' })),
  new Page('draw', presentDraw(sampleDraws.drawn, sampleVisit([]), context)),
];

/** Pages of a drawn case. */
export const sampleDrawnCasePages = [
  new Page('drawn-case', presentIdentity(sampleIdentity)),
  ...Object.values(sampleReplacements).map((one) => new Page('drawn-case', presentReplacement(one))),
];
