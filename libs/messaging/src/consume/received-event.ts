/** An event as it came from Kafka, checked against its definition's schema. */
export interface ReceivedEvent<Data = unknown> {
  readonly id: string;
  readonly type: string;
  /** `anxin/<service>` that published it. */
  readonly source: string;
  /** When the publishing transaction began. */
  readonly time: Date;
  /** The aggregate's id. */
  readonly key: string;
  /** The aggregate's version after the change: an older one than the stored is late and can be ignored. */
  readonly version: number;
  readonly correlationId: string;
  readonly traceparent?: string;
  readonly data: Data;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}
