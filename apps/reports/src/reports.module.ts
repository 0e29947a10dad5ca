import { Module } from '@nestjs/common';
import { ReportMaterials } from './board-report/report-material.js';
import { Figures } from './board-report/persistence/figures.js';
import { ReportListController } from './board-report/report-list/report-list.controller.js';
import { ReportListQuery } from './board-report/report-list/report-list.query.js';
import { RestrictedPackController } from './board-report/restricted-pack/restricted-pack.controller.js';
import { RestrictedPackQuery } from './board-report/restricted-pack/restricted-pack.query.js';
import { CycleChangedHandler } from './cycle/cycle-changed.handler.js';
import { KnownCycles } from './cycle/persistence/known-cycles.js';
import { JudgementHandler } from './judgement/judgement.handler.js';
import { Judgements } from './judgement/persistence/judgements.js';
import { ProgressCounts } from './progress/persistence/progress-counts.js';
import { ProgressCountedHandler } from './progress/progress-counted.handler.js';
import { SharedFindings } from './shared-finding/persistence/shared-findings.js';
import { SharedFindingHandler } from './shared-finding/shared-finding.handler.js';

/** What the board sees: tables and released findings, never a row of a case. */
@Module({
  controllers: [
    CycleChangedHandler,
    JudgementHandler,
    ProgressCountedHandler,
    ReportListController,
    RestrictedPackController,
    SharedFindingHandler,
  ],
  providers: [
    Figures,
    Judgements,
    KnownCycles,
    ProgressCounts,
    ReportListQuery,
    ReportMaterials,
    RestrictedPackQuery,
    SharedFindings,
  ],
})
export class ReportsModule {}
