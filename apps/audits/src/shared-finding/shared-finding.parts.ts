import { ReceiveFindingHandler } from './in-authority/receive-finding.handler.js';
import { RemoveFindingHandler } from './in-authority/remove-finding.handler.js';
import { PublishFindingHandler } from './in-partnership/publish-finding.handler.js';
import { PublishWithdrawalHandler } from './in-partnership/publish-withdrawal.handler.js';
import { SharedFindings } from './persistence/shared-findings.js';
import { SharedFindingListController } from './shared-finding-list/shared-finding-list.controller.js';
import { SharedFindingListQuery } from './shared-finding-list/shared-finding-list.query.js';
import { SharedFindingPageController } from './shared-finding-page/shared-finding-page.controller.js';
import { SharedFindingPageQuery } from './shared-finding-page/shared-finding-page.query.js';

/** What the composition root takes of what authorities shared. */
export const sharedFindingParts = {
  controllers: [
    ...[SharedFindingListController, SharedFindingPageController],
    ...[PublishFindingHandler, PublishWithdrawalHandler, ReceiveFindingHandler, RemoveFindingHandler],
  ],
  providers: [SharedFindings, SharedFindingListQuery, SharedFindingPageQuery],
};
