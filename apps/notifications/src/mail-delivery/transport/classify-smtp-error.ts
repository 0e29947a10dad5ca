import type { TransportResult } from './mail-transport.js';

/** Steps of the conversation that are about this mail, not about the connection or our account at the server. */
const ABOUT_THIS_MAIL = ['EENVELOPE', 'EMESSAGE'];

/**
 * Answers that speak of our session or account although they come in a step about the mail:
 * out of order, authentication needed or failed, encryption needed. Setting them right delivers the mail.
 */
const ABOUT_US = [503, 530, 534, 535, 538];

/**
 * Whether a failed attempt may succeed later as it is. Only a 5xx about this mail, or an address that cannot be
 * written on an envelope at all, is a refusal; everything else is worth trying again.
 */
export function classifySmtpError(error: unknown): TransportResult {
  const { code, originalCode, responseCode } = error as { code?: string; originalCode?: string; responseCode?: number };
  const reply = responseCode || undefined;
  if (ABOUT_THIS_MAIL.includes(code ?? '')) {
    const isRefusal = reply === undefined || (reply >= 500 && reply < 600 && !ABOUT_US.includes(reply));
    if (isRefusal) return { outcome: 'refused', reply, errorCode: reply ? undefined : code };
  }
  return { outcome: 'deferred', reply, errorCode: reply ? undefined : (originalCode ?? code ?? 'unknown') };
}
