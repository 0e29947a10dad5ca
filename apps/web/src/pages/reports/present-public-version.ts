import { randomUUID } from 'node:crypto';
import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import type { PublicVersion } from '../../services/reports/board-report.js';
import type { Visit } from '../../visit/visit.js';
import { presentReport } from './present-report.js';
import type { ReportView } from './report-view.js';

/** The public version with how far it is: one person prepares it, another one publishes it. */
export function presentPublicVersion(
  version: PublicVersion,
  visit: Visit,
  { partnership, notice }: { partnership: Partnership; notice?: string },
): ReportView {
  const { id } = version.report.cycle;
  return {
    ...presentReport(version.report, partnership),
    other: { href: `/reports/${id}`, text: 'Restricted pack' },
    publication: {
      notice,
      text: stateText(version),
      digest: version.digest,
      form: visit.may('report.publish') ? formOf(version, id) : undefined,
      formToken: visit.session.csrfToken,
      idempotencyKey: randomUUID(),
    },
  };
}

function stateText({ state, publishedAt, isOwn }: PublicVersion): string {
  switch (state) {
    case 'preview':
      return 'This is not published: it shows what could be published now. Do not pass it on.';
    case 'prepared':
      return isOwn
        ? 'You prepared this version. Somebody else who may publish has to look at it and publish it. Until then do not pass it on.'
        : 'This version is prepared and waits for a second person to publish it. Until then do not pass it on.';
    case 'published':
      return `Published on ${publishedAt ? londonTime(publishedAt) : 'an unknown day'}. It may be passed on, and stands as it is.`;
  }
}

function formOf(
  { state, isOwn, versionId }: PublicVersion,
  id: string,
): { action: string; button: string } | undefined {
  if (state === 'published') return undefined;
  const prepare = { action: `/reports/${id}/public/prepare`, button: 'Prepare the public version' };
  if (state === 'preview') return prepare;
  if (isOwn) return { ...prepare, button: 'Prepare it again' };
  return { action: `/reports/${id}/public/${versionId}/publish`, button: 'Publish this version' };
}
