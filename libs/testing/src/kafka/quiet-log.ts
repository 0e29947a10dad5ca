import type { MessagingLog } from '@accord/messaging';

/** One line that messaging logged. */
export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly details: object;
  readonly message: string;
}

/** A log that keeps its lines, to be looked at instead of printed. */
export class QuietLog implements MessagingLog {
  readonly lines: LoggedLine[] = [];

  info(details: object, message: string): void {
    this.lines.push({ level: 'info', details, message });
  }

  warn(details: object, message: string): void {
    this.lines.push({ level: 'warn', details, message });
  }

  error(details: object, message: string): void {
    this.lines.push({ level: 'error', details, message });
  }
}
