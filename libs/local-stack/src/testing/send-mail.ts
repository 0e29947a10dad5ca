import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** One mail to one address. */
export interface MailToSend {
  readonly to: string;
  readonly headers: string;
  readonly text: string;
}

/** Speaks SMTP line by line and returns the last code of the server: 250 when it took the mail. */
export async function sendMail(port: number, { to, headers, text }: MailToSend): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const steps = [
    'HELO test',
    'MAIL FROM:<accord@accord.example>',
    `RCPT TO:<${to}>`,
    'DATA',
    `${headers}\r\n\r\n${text}\r\n.`,
  ];
  try {
    let code = await nextCode(answers);
    for (const step of steps) {
      if (code >= 400) return code;
      socket.write(`${step}\r\n`);
      code = await nextCode(answers);
    }
    return code;
  } finally {
    socket.end('QUIT\r\n');
  }
}

/** The number of the last line of an answer; earlier lines have a hyphen after it. */
async function nextCode(answers: AsyncIterator<string>): Promise<number> {
  const { value } = (await answers.next()) as { value?: string };
  const line = value ?? '';
  return line[3] === '-' ? nextCode(answers) : Number(line.slice(0, 3));
}
