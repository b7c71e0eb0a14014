import type { NoticesSent, QualityRecallActivities, SendNoticeBatch } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { SendNoticeBatchService } from './send-notices/send-notice-batch.service';

/** Work in bulk, on a queue of its own: a hold never waits behind notices. */
@Injectable()
export class QualityBulkActivityHost implements Pick<QualityRecallActivities, 'sendNoticeBatch'> {
  constructor(private readonly notices: SendNoticeBatchService) {}

  sendNoticeBatch(input: SendNoticeBatch): Promise<NoticesSent> {
    return this.notices.send(input);
  }
}
