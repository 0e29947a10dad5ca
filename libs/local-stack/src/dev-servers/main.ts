import { startIdentityProvider } from '../identity-provider/start-identity-provider.js';
import { Mailbox } from '../mail-sink/mailbox.js';
import { startMailPage } from '../mail-sink/start-mail-page.js';
import { startSmtp } from '../mail-sink/start-smtp.js';
import { devServersSettings } from './dev-servers.config.js';

// One process for both, which spares the memory of a second one.
const { identityProvider, mail } = devServersSettings();
if (identityProvider) await startIdentityProvider(identityProvider);
if (mail) {
  const mailbox = new Mailbox();
  await Promise.all([
    startSmtp(mail.smtpPort, mailbox),
    startMailPage({ port: mail.pagePort, linkTo: mail.linkTo }, mailbox),
  ]);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
