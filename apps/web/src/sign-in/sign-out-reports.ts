import { setTimeout } from 'node:timers/promises';
import type { Services } from '../services/services.js';
import type { Session } from '../sessions/session.js';
import type { ScopeAccess } from './scope-access.js';

const LONGEST_MS = 2000;

/** Tells the scope's trail that someone signed out. Signing out goes on whatever becomes of it. */
export class SignOutReports {
  constructor(
    private readonly access: ScopeAccess,
    private readonly services: Services,
  ) {}

  async report(session: Session, requestId: string): Promise<void> {
    if (!session.scope) return;
    const report = this.services.audits.reportSignIn(this.access.to(session, session.scope, requestId), 'signed-out');
    await Promise.race([report.catch(() => undefined), setTimeout(LONGEST_MS, undefined, { ref: false })]);
  }
}
