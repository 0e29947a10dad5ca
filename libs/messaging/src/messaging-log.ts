/** Where messaging says what happens: details first, as pino does. Details are ids, counts and codes, never a payload. */
export interface MessagingLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
