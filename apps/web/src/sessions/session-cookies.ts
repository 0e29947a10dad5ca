import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

/** The browser's side of a session and of a sign-in under way: names and flags of the cookies. */
export class SessionCookies {
  readonly session: string;
  readonly attempt: string;
  private readonly flags: CookieSerializeOptions;

  constructor(isHttps: boolean) {
    // Browsers take `__Host-` only with Secure, and Secure cookies only over https (plain http is for this machine alone).
    const prefix = isHttps ? '__Host-' : '';
    this.session = `${prefix}accord-session`;
    this.attempt = `${prefix}accord-sign-in`;
    this.flags = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps };
  }

  write(reply: FastifyReply, name: string, value: string): void {
    void reply.setCookie(name, value, this.flags);
  }

  clear(reply: FastifyReply, name: string): void {
    void reply.clearCookie(name, this.flags);
  }
}
