import { somethingToReadMail } from './something-to-read-mail.js';

describe('somethingToReadMail', () => {
  const about = {
    entryId: 'b7c9',
    name: 'Rowan Ashby',
    address: 'rowan@stockton.example',
    webUrl: 'https://accord.example',
  };

  it('greets by name, says one sentence and links to the inbox', () => {
    const mail = somethingToReadMail(about);
    expect(mail.subject).toBe('You have something to read in Accord');
    expect(mail.text).toContain('Hello Rowan Ashby,\n\nthere is something new');
    expect(mail.text).toContain('https://accord.example/inbox\n');
    expect(mail.html).toContain('<a href="https://accord.example/inbox">');
  });

  it('is the same mail each time it is written', () => {
    expect(somethingToReadMail(about)).toEqual(somethingToReadMail(about));
    expect(somethingToReadMail(about).messageId).toBe('<b7c9@accord>');
  });

  it('holds nothing of the person beyond the greeting', () => {
    const anonymous = somethingToReadMail({ ...about, name: 'X', address: 'x@x.example' });
    const { text, html, subject } = somethingToReadMail(about);
    expect(text.replace('Rowan Ashby', 'X')).toBe(anonymous.text);
    expect(html.replace('Rowan Ashby', 'X')).toBe(anonymous.html);
    expect(subject).toBe(anonymous.subject);
  });

  it('does not let a name write markup or lines of its own', () => {
    const mail = somethingToReadMail({ ...about, name: '<b>Eve</b> & "co"\r\n\r\nCall 01234' });
    expect(mail.html).toContain('<p>Hello &lt;b&gt;Eve&lt;/b&gt; &amp; &quot;co&quot; Call 01234,</p>');
    expect(mail.text.split('\n')[0]).toBe('Hello <b>Eve</b> & "co" Call 01234,');
  });
});
