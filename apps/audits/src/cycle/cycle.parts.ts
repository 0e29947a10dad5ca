import { ChangeCycleController } from './change-cycle/change-cycle.controller.js';
import { ChangeCycle } from './change-cycle/change-cycle.js';
import { ChangeInstrumentsController } from './change-instruments/change-instruments.controller.js';
import { ChangeInstruments } from './change-instruments/change-instruments.js';
import { CycleConditions } from './cycle-conditions.js';
import { CycleDecisionsController } from './cycle-decisions/cycle-decisions.controller.js';
import { CycleDecisionsQuery } from './cycle-decisions/cycle-decisions.query.js';
import { CycleDirectory } from './cycle-directory.js';
import { CycleDrafts } from './cycle-drafts.js';
import { CycleListController } from './cycle-list/cycle-list.controller.js';
import { CycleListQuery } from './cycle-list/cycle-list.query.js';
import { CyclePageController } from './cycle-page/cycle-page.controller.js';
import { CyclePageQuery } from './cycle-page/cycle-page.query.js';
import { CycleRegister } from './cycle-register.js';
import { Instruments } from './instruments.js';
import { MoveCycleController } from './move-cycle/move-cycle.controller.js';
import { MoveCycle } from './move-cycle/move-cycle.js';
import { OpenCycleController } from './open-cycle/open-cycle.controller.js';
import { OpenCycle } from './open-cycle/open-cycle.js';
import { CycleDecisions } from './persistence/cycle-decisions.js';
import { CycleRepository } from './persistence/cycle.repository.js';
import { KnownCycles } from './persistence/known-cycles.js';
import { TakeCycleHandler } from './take-cycle/take-cycle.handler.js';
import { ToolListController } from './tool-list/tool-list.controller.js';

/** What the composition root takes of audit cycles. */
export const cycleParts = {
  controllers: [
    ...[OpenCycleController, ChangeCycleController, ChangeInstrumentsController, MoveCycleController],
    ...[CycleListController, CyclePageController, CycleDecisionsController, ToolListController, TakeCycleHandler],
  ],
  providers: [
    ...[CycleDirectory, CycleRepository, CycleDecisions, KnownCycles],
    ...[Instruments, CycleDrafts, CycleConditions, CycleRegister],
    ...[OpenCycle, ChangeCycle, ChangeInstruments, MoveCycle, CycleListQuery, CyclePageQuery, CycleDecisionsQuery],
  ],
};
