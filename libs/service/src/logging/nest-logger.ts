import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';

/** Nest's `Logger` on top of ours: `logger.warn({ deliveryId, code }, 'mail refused')`, `logger.error({ err }, 'sentence')`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(...parts: unknown[]): void {
    this.write('info', parts);
  }

  error(...parts: unknown[]): void {
    this.write('error', parts);
  }

  warn(...parts: unknown[]): void {
    this.write('warn', parts);
  }

  debug(...parts: unknown[]): void {
    this.write('debug', parts);
  }

  verbose(...parts: unknown[]): void {
    this.write('trace', parts);
  }

  fatal(...parts: unknown[]): void {
    this.write('fatal', parts);
  }

  /** Nest adds the name of the class that logs as the last part; texts between are stacks, which an `err` replaces. */
  private write(level: Level, parts: unknown[]): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const texts = parts.filter((part) => typeof part === 'string');
    const context = texts.length > 1 ? texts.at(-1) : undefined;
    this.logger[level]({ ...fieldsOf(parts), ...(context && { context }) }, texts[0]?.slice(0, 500) ?? '');
  }
}

function fieldsOf(parts: unknown[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const part of parts) {
    if (part instanceof Error) fields.err = part;
    else if (typeof part === 'object' && part !== null) Object.assign(fields, part);
  }
  return fields;
}
