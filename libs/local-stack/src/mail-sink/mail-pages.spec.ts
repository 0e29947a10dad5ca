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
  it('keeps the newest five thousand, newest first', () => {
    const sut = new Mailbox();
    for (let count = 0; count < 5010; count++) sut.add(mail);
    expect(sut.list()).toHaveLength(5000);
    expect(sut.list()[0]?.id).toBe(5010);
    expect(sut.find(10)).toBeUndefined();
  });

  it('tells what came for somebody after a mail, also when older ones made room in between', () => {
    const sut = new Mailbox();
    for (let count = 0; count < 5000; count++) sut.add(mail);
    sut.add({ ...mail, to: ['e@f.example'] });
    sut.add(mail);
    expect(sut.list({ to: 'c@d.example', after: 5000 }).map(({ id }) => id)).toEqual([5002]);
    expect(sut.list({ to: 'e@f.example' }).map(({ id }) => id)).toEqual([5001]);
    expect(sut.list({ after: 5002 })).toEqual([]);
  });
});
