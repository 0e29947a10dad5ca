import { Module } from '@nestjs/common';
import { CaseRegisterModule } from '../case-register/case-register.module.js';
import { LookAtIdentityController } from '../case-identity/look-at-identity/look-at-identity.controller.js';
import { IdentifiableCases } from '../case-identity/look-at-identity/identifiable-cases.js';
import { LookAtIdentity } from '../case-identity/look-at-identity/look-at-identity.js';
import { ConcernedPeople } from '../case-identity/persistence/concerned-people.js';
import { TakeConcernedHandler } from '../case-identity/take-concerned.handler.js';
import { KnownCycles } from '../cycle/known-cycles.js';
import { TakeCycleHandler } from '../cycle/take-cycle.handler.js';
import { ExportFrameController } from '../frame/export-frame/export-frame.controller.js';
import { ExportFrame } from '../frame/export-frame/export-frame.js';
import { FrameMaker } from '../frame/freeze-frame/frame-maker.js';
import { FreezeFrameController } from '../frame/freeze-frame/freeze-frame.controller.js';
import { FreezeFrame } from '../frame/freeze-frame/freeze-frame.js';
import { FramePageController } from '../frame/look-at-frame/frame-page.controller.js';
import { Frames } from '../frame/persistence/frames.js';
import { CasePseudonyms } from './case-pseudonyms.js';
import { DrawSampleHandler } from './draw-sample/draw-sample.handler.js';
import { DrawSample } from './draw-sample/draw-sample.js';
import { ExportDrawController } from './export-draw/export-draw.controller.js';
import { ExportDraw } from './export-draw/export-draw.js';
import { ReplacementPageController } from './look-at-replacement/replacement-page.controller.js';
import { ReplacementPageQuery } from './look-at-replacement/replacement-page.query.js';
import { Samples } from './persistence/samples.js';
import { ReplaceCaseController } from './replace-case/replace-case.controller.js';
import { ReplaceCase } from './replace-case/replace-case.js';
import { ReplacementRecord } from './replace-case/replacement-record.js';
import { ReplacementTexts } from './replace-case/replacement-texts.js';
import { Replacements } from './replace-case/replacements.js';
import { SampleNews } from './sample-news.js';
import { StratumOrder } from './stratum-order.js';

/** From the partnership's cycle to a drawn sample, and who may know which children it is about. */
@Module({
  imports: [CaseRegisterModule],
  controllers: [
    ...[TakeCycleHandler, FreezeFrameController, FramePageController, ExportFrameController],
    ...[DrawSampleHandler, ExportDrawController, ReplaceCaseController, ReplacementPageController],
    ...[TakeConcernedHandler, LookAtIdentityController],
  ],
  providers: [
    ...[KnownCycles, Frames, FrameMaker, FreezeFrame, ExportFrame],
    ...[Samples, SampleNews, StratumOrder, CasePseudonyms, DrawSample, ExportDraw],
    ...[ReplaceCase, ReplacementRecord, Replacements, ReplacementTexts, ReplacementPageQuery],
    ...[ConcernedPeople, IdentifiableCases, LookAtIdentity],
  ],
  exports: [KnownCycles],
})
export class DrawModule {}
