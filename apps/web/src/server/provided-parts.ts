import type { Provider } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { UnitOfWork, type ScopeDatabases } from '@accord/persistence';
import { Assets } from '../assets/assets.js';
import { Renderer } from '../rendering/renderer.js';
import { Services } from '../services/services.js';
import { ScopeWebDatabase } from '../sessions/scope-web-database.js';
import { SecretBox } from '../sessions/secret-box.js';
import { SessionStore } from '../sessions/session-store.js';
import { AccessTokens } from '../sign-in/access-tokens.js';
import { IdentityProviders } from '../sign-in/identity-providers.js';
import { InvitationAcceptance } from '../sign-in/invitation-acceptance.js';
import { ScopeAccess } from '../sign-in/scope-access.js';
import { ScopeChoices } from '../sign-in/scope-choices.js';
import { ScopeEntry } from '../sign-in/scope-entry.js';
import { SignIns } from '../sign-in/sign-ins.js';
import { SignOutReports } from '../sign-in/sign-out-reports.js';
import { WebSettings } from './web-settings.js';

/** Puts together what knows nothing of Nest: sessions, sign-in, services, rendering. */
export function providedParts(settings: WebSettings, databases: ScopeDatabases, clock: Clock): Provider[] {
  const { config, cookies, clientSecrets: secrets, origin: webUrl } = settings;
  const services = new Services(settings.serviceUrls);
  const sessionBox = new SecretBox(config.sessionSecret, 'session');
  const sessions = new SessionStore(new ScopeWebDatabase(new UnitOfWork(databases)), sessionBox, settings.limits);
  const providers = new IdentityProviders(settings.partnership, { clientId: config.oidcClientId, webUrl, secrets });
  const access = new ScopeAccess(new AccessTokens(sessions, providers, clock), settings.partnership);
  const choices = new ScopeChoices(providers, access, services);
  const entry = new ScopeEntry({ sessions, cookies, access, services }, clock);
  const attemptBox = new SecretBox(config.sessionSecret, 'sign-in-attempt');
  const parts: [unknown, object][] = [
    [WebSettings, settings],
    [Services, services],
    [SessionStore, sessions],
    [IdentityProviders, providers],
    [ScopeAccess, access],
    [ScopeChoices, choices],
    [ScopeEntry, entry],
    [InvitationAcceptance, new InvitationAcceptance(access, services, choices, entry)],
    [SignIns, new SignIns({ providers, sessions, cookies, box: attemptBox }, choices, entry)],
    [SignOutReports, new SignOutReports(access, services)],
    [Assets, new Assets()],
    [Renderer, new Renderer()],
  ];
  return parts.map(([token, value]) => ({ provide: token as never, useValue: value }));
}
