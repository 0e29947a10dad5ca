import { AuditedCases } from '../audited-case/audited-cases.js';
import { TakeDrawnCasesHandler } from '../audited-case/take-drawn-cases.handler.js';
import { DrawFactsQuery } from './draw-status/draw-facts.query.js';
import { DrawStatusController } from './draw-status/draw-status.controller.js';
import { DrawStatusQuery } from './draw-status/draw-status.query.js';
import { GiveDrawValueController } from './give-draw-value/give-draw-value.controller.js';
import { GiveDrawValue } from './give-draw-value/give-draw-value.js';
import { OpenDrawValues } from './give-draw-value/open-draw-values.js';
import { OpenValuesHandler } from './in-authority/open-values.handler.js';
import { ShareFrameHandler } from './in-authority/share-frame.handler.js';
import { ShareSampleHandler } from './in-authority/share-sample.handler.js';
import { TakeSampleHandler } from './in-authority/take-sample.handler.js';
import { TakeValuesHandler } from './in-authority/take-values.handler.js';
import { DrawnCycles } from './in-partnership/drawn-cycles.js';
import { GatherFramesHandler } from './in-partnership/gather-frames.handler.js';
import { GatherValuesHandler } from './in-partnership/gather-values.handler.js';
import { PublishSampleHandler } from './in-partnership/publish-sample.handler.js';
import { DrawFrames } from './persistence/draw-frames.js';
import { DrawMilestones } from './persistence/draw-milestones.js';
import { DrawSamples } from './persistence/draw-samples.js';
import { DrawValues } from './persistence/draw-values.js';
import { SamplesDirectory } from './samples-directory.js';

/** What the composition root takes of the draw and the drawn cases. */
export const drawParts = {
  controllers: [
    ...[DrawStatusController, GiveDrawValueController],
    ...[TakeDrawnCasesHandler, ShareFrameHandler, OpenValuesHandler, TakeValuesHandler],
    ...[ShareSampleHandler, TakeSampleHandler, GatherFramesHandler, GatherValuesHandler, PublishSampleHandler],
  ],
  providers: [
    ...[AuditedCases, SamplesDirectory, DrawFrames, DrawValues, DrawSamples, DrawMilestones, DrawnCycles],
    ...[DrawFactsQuery, DrawStatusQuery, GiveDrawValue, OpenDrawValues],
  ],
};
