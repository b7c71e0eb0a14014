/** One thing that a process needs to do its work: the database, the Kafka consumers, the Temporal worker, landed migrations. */
export interface ReadinessProbe {
  /** `database`, `kafka-consumer`: stable, shown to whoever asks. */
  readonly name: string;
  /** Resolves while the thing works; rejects with the reason, which goes to the log and not to the caller. */
  check(): Promise<void>;
}
