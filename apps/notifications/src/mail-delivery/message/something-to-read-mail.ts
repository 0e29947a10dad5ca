import type { OutgoingMail } from '../transport/mail-transport.js';
import { escapeHtml } from './escape-html.js';

/** All that this mail may ever hold, since anyone may read a mail on its way. */
export interface SomethingToRead {
  readonly entryId: string;
  readonly name: string;
  readonly address: string;
  /** Where people sign in, e.g. `https://accord.example`. */
  readonly webUrl: string;
}

/** Tells a person that something waits in their inbox, and nothing of what it is: no role, agency, authority or case. */
export function somethingToReadMail({ entryId, name, address, webUrl }: SomethingToRead): OutgoingMail {
  const greeting = `Hello ${onOneLine(name)},`;
  const link = new URL('/inbox', webUrl).href;
  const sentence = 'there is something new for you to read in Accord. Sign in to see it:';
  const help =
    'If you did not expect this or cannot sign in, ask the person who runs Accord in your organisation. ' +
    'This message was sent automatically; replies to it are not read.';
  return {
    messageId: `<${entryId}@accord>`,
    to: address,
    subject: 'You have something to read in Accord',
    text: `${greeting}\n\n${sentence}\n${link}\n\n${help}\n`,
    html: [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Accord</title></head><body>',
      `<p>${escapeHtml(greeting)}</p>`,
      `<p>${sentence}<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
      `<p>${help}</p>`,
      '</body></html>',
    ].join('\n'),
  };
}

/** A name with a line break in it could write sentences of its own into the mail. */
function onOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
