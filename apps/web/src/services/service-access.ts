/** On whose behalf a service is asked, and in which scope: both are in the token, and nowhere else. */
export interface ServiceAccess {
  /** Gives a token; a new one when the service refused the last (`renewed`). */
  token(renewed: boolean): Promise<string>;
  /** Correlates what the services log with the page. */
  readonly requestId: string;
  /** Whether a service works for that scope at all; those that do not take no token for it. */
  readonly isServedBy?: (service: string) => boolean;
}
