import type { OfRequest } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ManufacturerMail } from '../corrective-action/manufacturer-mail.entity';
import { SendManufacturerMailService } from './send-manufacturer-mail.service';

@Injectable()
export class SendManufacturerMailsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: SendManufacturerMailService,
  ) {}

  /** Sends what is due of the request, in the order in which it became due. @throws MailNotDelivered when the server takes it later */
  async sendDue({ reference: request }: OfRequest): Promise<{ sent: number }> {
    const due = await this.dataSource.manager.find(ManufacturerMail, {
      where: { request, state: In(['due', 'attempting']) },
      order: { dueSince: 'ASC', key: 'ASC' },
    });
    for (const { key } of due) await this.mails.send(key);
    return { sent: due.length };
  }
}
