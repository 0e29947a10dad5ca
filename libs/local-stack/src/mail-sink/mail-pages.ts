import { html, type Html } from '../pages/html.js';
import { page } from '../pages/page.js';
import type { ReceivedMail } from './received-mail.js';

const BANNER = 'Demonstration: mail that Accord sent ends here and goes to nobody.';

/** All mails, newest first. */
export function mailListPage(mails: readonly ReceivedMail[]): string {
  if (mails.length === 0)
    return page('Mail', BANNER, html`<p>There is no mail yet. Reload this page to look again.</p>`);
  const rows = mails.map(
    (mail) =>
      html`<tr>
        <td><a href="/mails/${mail.id}">${mail.subject || 'No subject'}</a></td>
        <td>${mail.to.join(', ')}</td>
        <td>${shownTime(mail)}</td>
      </tr>`,
  );
  return page(
    'Mail',
    BANNER,
    html`<table>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}

/** One mail with its text and its source. Links to `linkTo`, Accord itself, can be followed. */
export function mailPage(mail: ReceivedMail, linkTo: string): string {
  return page(
    mail.subject || 'No subject',
    BANNER,
    html`<p><a href="/">All mail</a></p>
      <dl>
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>Received</dt>
        <dd>${shownTime(mail)}</dd>
        <dt>Message-ID</dt>
        <dd>${mail.messageId}</dd>
      </dl>
      <h2>Text</h2>
      <pre>${withLinks(mail.text, linkTo)}</pre>
      <h2>As it was sent</h2>
      <pre>${mail.source}</pre>`,
  );
}

/** Says that a mail is not there, or no longer. */
export function noMailPage(): string {
  return page(
    'Mail not found',
    BANNER,
    html`<p>It is not here, or was one of the oldest and made room. <a href="/">All mail</a></p>`,
  );
}

function withLinks(text: string, linkTo: string): Html[] {
  return text.split(/(https?:\/\/\S+)/).map((piece) => {
    const isLink = piece === linkTo || piece.startsWith(`${linkTo}/`);
    return isLink ? html`<a href="${piece}">${piece}</a>` : html`${piece}`;
  });
}

function shownTime(mail: ReceivedMail): string {
  return mail.receivedAt.toLocaleString('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
}
