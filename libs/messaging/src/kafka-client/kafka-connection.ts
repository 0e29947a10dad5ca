/** How to reach Kafka as one principal (SASL SCRAM-SHA-512). */
export interface KafkaConnection {
  readonly brokers: readonly string[];
  /** Whether the brokers speak TLS; always in production. */
  readonly tls: boolean;
  readonly username: string;
  readonly password: string;
}
