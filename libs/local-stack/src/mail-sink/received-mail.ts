/** A mail as the sink took it in. */
export interface ReceivedMail {
  readonly id: number;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  /** As it came over the wire. */
  readonly source: string;
}
