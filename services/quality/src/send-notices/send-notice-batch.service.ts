import { event, recallNoticesSent } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { heartbeating } from '@anxin/temporal';
import type { NoticesSent, SendNoticeBatch } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { recordRecallAct } from '../recall/record-recall-act';
import { recalling, RecallSteps } from '../recall/recall-steps';
import { RecallNotice } from '../recall-notice/notice.entity';
import { SendNoticeService } from './send-notice.service';

/** The mail server answers slowly; more at once would only take connections from holds and decisions. */
const atOnce = 4;

@Injectable()
export class SendNoticeBatchService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: SendNoticeService,
    private readonly steps: RecallSteps,
  ) {}

  /** Brings out what of the batch is not out yet, some at a time; a batch that was interrupted goes on where it was. */
  async send(input: SendNoticeBatch): Promise<NoticesSent> {
    await heartbeating(async (stopped) => {
      const open = await this.open(input);
      const lane = async (): Promise<void> => {
        for (let next = open.shift(); next; next = open.shift()) {
          if (stopped.aborted) throw new Error('The batch was interrupted and goes on where it was');
          await this.notices.send(next.id);
        }
      };
      const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
      // Only when nothing is under way any more, so that a retry never meets a mail of its own predecessor.
      for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
    });
    return this.finish(input);
  }

  private open({ reference, batch }: SendNoticeBatch): Promise<RecallNotice[]> {
    return this.dataSource.manager.find(RecallNotice, {
      select: { id: true },
      where: { recall: reference, batch, state: In(['due', 'attempting']) },
      order: { consignee: 'ASC' },
    });
  }

  /** Tells, once for the batch, how its notices went out. */
  private finish(input: SendNoticeBatch): Promise<NoticesSent> {
    return this.steps.once('sendNoticeBatch', input, async (tx, recall) => {
      const { reference, batch } = input;
      const [sent] = await tx.manager.query<NoticesSent[]>(
        `SELECT count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS mails,
                count(*) FILTER (WHERE sent_at IS NULL AND channel = 'call')::int AS calls,
                count(*) FILTER (WHERE sent_at IS NULL AND channel = 'visit')::int AS visits,
                count(*) FILTER (WHERE possible_duplicate)::int AS "possibleDuplicates"
           FROM quality.recall_notice WHERE recall = $1 AND batch = $2`,
        [reference, batch],
      );
      const counts = sent ?? { mails: 0, calls: 0, visits: 0, possibleDuplicates: 0 };
      const told = { reference, at: tx.now.toISOString(), batch, ...counts };
      await publish(tx, event(recallNoticesSent, reference, recall.version, told));
      await recordRecallAct(tx, recalling, recall, 'recall.notices-sent', { batch, ...counts });
      return counts;
    });
  }
}
