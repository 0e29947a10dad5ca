/** The headers that browsers set by themselves and pages cannot forge. */
export interface OriginHeaders {
  readonly 'sec-fetch-site'?: string | string[];
  readonly origin?: string | string[];
}

/**
 * Whether a request that changes something came from our own pages (or from the person, such as a page loaded again).
 * Old browsers tell only Origin; a request that tells neither is refused.
 */
export function isSameOrigin(headers: OriginHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === ownOrigin;
}
