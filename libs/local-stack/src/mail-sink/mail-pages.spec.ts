import { mailListPage, mailPage } from './mail-pages.js';
import { Mailbox } from './mailbox.js';
import type { ReceivedMail } from './received-mail.js';

const mail: ReceivedMail = {
  id: 7,
  receivedAt: new Date('2026-11-24T09:30:00Z'),
  from: '"<img src=x>" <a@b.example>',
  to: ['c@d.example'],
  subject: '<b>bold</b>',
  messageId: '<1@accord>',
  text: 'Read it at http://localhost:3000/inbox or <script>, not at http://localhost:3000.evil.example/x',
  source: 'Subject: <b>bold</b>',
};

describe('mail pages', () => {
  it('escape everything that came by mail', () => {
    for (const page of [mailListPage([mail]), mailPage(mail, 'http://localhost:3000')]) {
      expect(page).toContain('&lt;b&gt;bold&lt;/b&gt;');
      expect(page).not.toMatch(/<b>|<img|<script/);
    }
  });

  it('link to Accord and to nowhere else', () => {
    const links = [...mailPage(mail, 'http://localhost:3000').matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
    expect(links).toEqual(['/', 'http://localhost:3000/inbox']);
  });
});

describe('Mailbox', () => {
  it('keeps the newest five hundred, newest first', () => {
    const sut = new Mailbox();
    for (let count = 0; count < 510; count++) sut.add(mail);
    expect(sut.list()).toHaveLength(500);
    expect(sut.list()[0]?.id).toBe(510);
    expect(sut.find(10)).toBeUndefined();
  });
});
