/** An answer of an SMTP server that is not a yes; `responseCode` is what the sender sees. */
export class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Addresses for showing what happens to mail that cannot be delivered: for ever, or only for now. */
export function refusalFor(address: string): SmtpRefusal | undefined {
  const name = address.toLowerCase();
  if (name.startsWith('refuse-')) return new SmtpRefusal(550, 'No such mailbox');
  if (name.startsWith('later-')) return new SmtpRefusal(451, 'Mailbox busy, try again later');
  return undefined;
}
