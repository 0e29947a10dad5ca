import { DisclosureListController } from '../disclosure-log/disclosure-list/disclosure-list.controller.js';
import { DisclosureListQuery } from '../disclosure-log/disclosure-list/disclosure-list.query.js';
import { DisclosureLooks } from '../disclosure-log/disclosure-list/disclosure-looks.js';
import { DisclosureLog } from '../disclosure-log/disclosure-log.js';
import { AgreeFindingController } from './agree-finding/agree-finding.controller.js';
import { DecideOnFinding } from './decide-on-finding.js';
import { DraftFindingController } from './draft-finding/draft-finding.controller.js';
import { DraftFinding } from './draft-finding/draft-finding.js';
import { FindingCycles } from './finding-cycles.js';
import { FindingGate } from './finding-gate.js';
import { FindingListController } from './finding-list/finding-list.controller.js';
import { FindingListQuery } from './finding-list/finding-list.query.js';
import { FindingHistory } from './finding-page/finding-history.js';
import { FindingPageController } from './finding-page/finding-page.controller.js';
import { FindingPageQuery } from './finding-page/finding-page.query.js';
import { FindingPolicy } from './finding-policy.js';
import { OverrideScreeningController } from './override-screening/override-screening.controller.js';
import { FindingDecisions } from './persistence/finding-decisions.js';
import { FindingStore } from './persistence/finding-store.js';
import { FindingTexts } from './persistence/finding-texts.js';
import { Findings } from './persistence/findings.js';
import { TextKeys } from './persistence/text-keys.js';
import { RedraftFindingController } from './redraft-finding/redraft-finding.controller.js';
import { RedraftFinding } from './redraft-finding/redraft-finding.js';
import { ReleasePreviewController } from './release-preview/release-preview.controller.js';
import { ReleasePreviewQuery } from './release-preview/release-preview.query.js';
import { TakeScreeningHandler } from './screening-answer/take-screening.handler.js';
import { ScreeningRequests } from './screening-requests.js';
import { Releases } from './share-finding/releases.js';
import { ShareFindingController } from './share-finding/share-finding.controller.js';
import { ShareFinding } from './share-finding/share-finding.js';
import { SupportingCases } from './supporting-cases.js';
import { WithdrawFindingController } from './withdraw-finding/withdraw-finding.controller.js';
import { WithdrawFinding } from './withdraw-finding/withdraw-finding.js';
import { WithholdFindingController } from './withhold-finding/withhold-finding.controller.js';

/** What the composition root takes of an authority's findings and of the log of what it released. */
export const findingParts = {
  controllers: [
    ...[FindingListController, FindingPageController, DraftFindingController, RedraftFindingController],
    ...[OverrideScreeningController, AgreeFindingController, WithholdFindingController],
    ...[ReleasePreviewController, ShareFindingController, WithdrawFindingController],
    ...[DisclosureListController, TakeScreeningHandler],
  ],
  providers: [
    ...[Findings, FindingTexts, FindingDecisions, FindingStore, TextKeys, ScreeningRequests],
    ...[SupportingCases, FindingCycles, FindingPolicy, FindingGate, DecideOnFinding],
    ...[DraftFinding, RedraftFinding, Releases, ReleasePreviewQuery, ShareFinding, WithdrawFinding],
    ...[FindingListQuery, FindingHistory, FindingPageQuery],
    ...[DisclosureLog, DisclosureLooks, DisclosureListQuery],
  ],
};
