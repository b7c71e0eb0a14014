import type { EventDefinition } from '@anxin/contracts';
import { Logger } from '@nestjs/common';
import type { Kafka } from 'kafkajs';
import { ensureTopics, prefixed, topicConfigs } from '../kafka/topics';
import type { KafkaSettings } from '../messaging-options';
import { backoffMs } from '../relay/backoff';
import { pause } from '../relay/wake';
import type { BatchWork } from './batch-work';
import type { ConsumerTuning } from './consumer-tuning';
import { GroupMember } from './group-member';

const joinGraceMs = 5_000;

/**
 * The service's place in its consumer group. Kafka may be away for as long as it likes: the first join and every later one are tried
 * again without end. A consumer that crashes although Kafka can be reached is made anew too, for a bounded time: then the process
 * ends, because what it can not repair another one may.
 */
export class ConsumerHost {
  private readonly logger = new Logger('ConsumerHost');
  private member: GroupMember | undefined;
  private beginning: Promise<GroupMember | undefined> | undefined;
  /** Since when (ms of the process) each consumer crashed soon, Kafka being there. */
  private crashingSince: number | undefined;
  private crash: Error | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly groupId: string,
    private readonly tuning: ConsumerTuning,
    private readonly onFatal: (error: Error) => void,
  ) {}

  /** Set when the consumer can not go on. */
  get crashed(): Error | undefined {
    return this.crash;
  }

  /** Whether it is a member of its group now; false while Kafka is away. */
  get joined(): boolean {
    return this.member?.joined ?? false;
  }

  /** Resolves when `stopping` aborts, or when it has given up. */
  async run(definitions: readonly EventDefinition[], work: BatchWork, stopping: AbortSignal): Promise<void> {
    for (let failures = 1; !stopping.aborted; failures += 1) {
      try {
        this.beginning = this.begin(definitions, work, stopping);
        const member = await this.beginning;
        const error = await member?.crash(stopping);
        if (!member || !error) return;
        // kafkajs would itself begin again after some errors, and never after others that pass as well: a coordinator that is not found.
        if (member.steady) failures = 1;
        if (this.giveUp(member, error)) return;
        this.logger.warn({ msg: 'the consumer begins again', reason: error.message });
      } catch (error) {
        this.crashingSince = undefined;
        this.logger.warn({ msg: 'Kafka is not to be had, events wait', reason: String(error) });
      }
      await this.leave();
      await pause(backoffMs(failures, this.tuning.backoffMs), stopping);
    }
  }

  /**
   * Resolves when the message in hand is settled and what is settled is committed. A join that is under way is let come to its end
   * first: kafkajs forgets a runner that is stopped before it has joined, which would then consume on, out of reach.
   */
  async stop(): Promise<void> {
    const given = new AbortController();
    await Promise.race([this.beginning?.catch(() => undefined), pause(joinGraceMs, given.signal)]);
    given.abort();
    await this.leave();
  }

  private async leave(): Promise<void> {
    const { member } = this;
    this.member = undefined;
    await member?.leave();
  }

  private async begin(
    definitions: readonly EventDefinition[],
    work: BatchWork,
    stopping: AbortSignal,
  ): Promise<GroupMember | undefined> {
    const admin = this.kafka.admin({ retry: { retries: 1 } });
    try {
      await admin.connect();
      await ensureTopics(admin, topicConfigs(this.settings, definitions));
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
    if (stopping.aborted) return undefined;
    const member = new GroupMember(this.kafka, this.groupId, this.tuning);
    this.member = member;
    await member.connect([...new Set(definitions.map(({ topic }) => prefixed(this.settings, topic)))]);
    if (stopping.aborted) return undefined;
    await member.consume(work);
    return member;
  }

  /** @returns whether it has crashed for too long */
  private giveUp(member: GroupMember, error: Error): boolean {
    if (member.steady) this.crashingSince = undefined;
    this.crashingSince ??= performance.now();
    if (performance.now() - this.crashingSince < this.tuning.giveUpAfterMs) return false;
    this.crash = error;
    this.logger.fatal({
      msg: 'the consumer crashes again and again, this process can not go on',
      reason: error.message,
    });
    this.onFatal(error);
    return true;
  }
}
