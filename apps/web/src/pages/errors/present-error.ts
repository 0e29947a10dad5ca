import { ServiceProblem } from '../../services/service-problem.js';
import { errorKind } from './error-kind.js';
import { ERROR_TEXTS } from './error-texts.js';
import type { ErrorView } from './error-view.js';
import { sentFields, typedText } from './typed-text.js';

/** What of a request an error page depends on. */
export interface FailedRequest {
  readonly method: string;
  /** Path of the page, without its query. */
  readonly path: string;
  readonly body: unknown;
  readonly requestId: string;
}

/** The page of an error. Of a form that was not saved it keeps everything that was typed. */
export function presentError(error: unknown, request: FailedRequest): { status: number; view: ErrorView } {
  const kind = errorKind(error);
  const text = ERROR_TEXTS[kind];
  // Text from another site is not shown as if the person had typed it here.
  const isForm = request.method === 'POST' && kind !== 'another-site';
  const isUnsaved = isForm && text.canRetry === true;
  return {
    status: text.status,
    view: {
      title: isUnsaved && kind === 'unavailable' && isSaving(request.body) ? 'Accord cannot save this now' : text.title,
      lines: isUnsaved
        ? ['Nothing is lost: what you sent is kept on this page.', ...linesOf(error, text.lines)]
        : linesOf(error, text.lines),
      typed: isForm ? typedText(request.body) : [],
      retry: isUnsaved ? { action: request.path, fields: sentFields(request.body) } : undefined,
      links: text.links,
      requestId: request.requestId,
    },
  };
}

/** Whether a form was to change something, not only to search: then it carries a key. */
function isSaving(body: unknown): boolean {
  return sentFields(body).some(({ name }) => name === 'idempotencyKey');
}

/** What a service says to do is more to the point than what we could say in general. */
function linesOf(error: unknown, lines: readonly string[]): readonly string[] {
  const isSpecific = error instanceof ServiceProblem && [403, 409].includes(error.status) && error.detail !== '';
  return isSpecific ? [error.detail] : lines;
}
