import { Module } from '@nestjs/common';
import { ReportMaterials } from './board-report/report-material.js';
import { Figures } from './board-report/persistence/figures.js';
import { PublicVersionController } from './board-report/public-version/look-at-public-version/public-version.controller.js';
import { PublicVersionQuery } from './board-report/public-version/look-at-public-version/public-version.query.js';
import { MakePublicVersion } from './board-report/public-version/make-public-version.js';
import { PublicVersions } from './board-report/public-version/persistence/public-versions.js';
import { PreparePublicVersionController } from './board-report/public-version/prepare-public-version/prepare-public-version.controller.js';
import { PreparePublicVersion } from './board-report/public-version/prepare-public-version/prepare-public-version.js';
import { PublishPublicVersionController } from './board-report/public-version/publish-public-version/publish-public-version.controller.js';
import { PublishPublicVersion } from './board-report/public-version/publish-public-version/publish-public-version.js';
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
    PreparePublicVersionController,
    ProgressCountedHandler,
    PublicVersionController,
    PublishPublicVersionController,
    ReportListController,
    RestrictedPackController,
    SharedFindingHandler,
  ],
  providers: [
    Figures,
    Judgements,
    KnownCycles,
    MakePublicVersion,
    PreparePublicVersion,
    ProgressCounts,
    PublicVersionQuery,
    PublicVersions,
    PublishPublicVersion,
    ReportListQuery,
    ReportMaterials,
    RestrictedPackQuery,
    SharedFindings,
  ],
})
export class ReportsModule {}
