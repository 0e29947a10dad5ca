import { IsEmail, IsUrl } from 'class-validator';
import { ServiceConfig } from '@accord/service';

/** What this service is told besides what every service is told. */
export class NotificationsConfig extends ServiceConfig {
  /** The mail server: `smtps://account:password@host`, or `smtp://host:port?requireTLS=true`. */
  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false },
    { message: 'smtpUrl must be an address such as smtps://mail.example:465' },
  )
  smtpUrl!: string;

  /** The address that mail is from. */
  @IsEmail({ allow_display_name: true, require_tld: false }, { message: 'mailFrom must be a mail address' })
  mailFrom!: string;

  /** Where people sign in; links in mail lead there. */
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'webUrl must be an address such as https://accord.example' },
  )
  webUrl!: string;
}
