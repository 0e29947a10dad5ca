import { readFileSync } from 'node:fs';
import type { IdentityProviderSettings } from '../identity-provider/issuer-settings.js';

/** What the process of the development servers is to run; a part that is not there is not started. */
export interface DevServersSettings {
  readonly identityProvider?: IdentityProviderSettings;
  readonly mail?: { readonly smtpPort: number; readonly pagePort: number; readonly linkTo: string };
}

/** Reads the settings from the file that the launcher wrote: they hold secrets, and an environment can be listed. */
export function devServersSettings(env: NodeJS.ProcessEnv = process.env): DevServersSettings {
  const file = env['DEV_SERVERS_FILE'];
  if (!file) throw new Error('DEV_SERVERS_FILE must name the file with the settings of the development servers.');
  return JSON.parse(readFileSync(file, 'utf8')) as DevServersSettings;
}
