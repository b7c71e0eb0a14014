import { customerChanged, type EventData, lotChanged, recallClosed, siteChanged } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { keepCustomer } from '../customer/keep-customer';
import { keepClosedRecall } from '../hold/keep-closed-recall';
import { keepLot } from '../lot/keep-lot';
import { keepSite } from '../site/keep-site';

/** Keeps logistics' copies of what production, directory and quality tell. */
@Controller()
export class KeepReferencesConsumer {
  @Consumes(lotChanged)
  async lot(@Payload() lot: EventData<typeof lotChanged>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepLot(tx, lot));
  }

  @Consumes(customerChanged)
  async customer(@Payload() customer: EventData<typeof customerChanged>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepCustomer(tx, customer));
  }

  @Consumes(siteChanged)
  async site(@Payload() site: EventData<typeof siteChanged>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepSite(tx, site));
  }

  @Consumes(recallClosed)
  async recall(@Payload() recall: EventData<typeof recallClosed>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepClosedRecall(tx, recall));
  }
}
