import { ApiProperty } from '@nestjs/swagger';
import { lotKinds } from '@anxin/contracts';
import type { LotBalance } from '../balance/lot-balance';

const box = (description: string) =>
  ApiProperty({ description: `${description}; decimal in the lot’s unit`, example: '900.000000' });

/** Mass balance of a lot, produced side (RCL-6). */
export class BalanceView implements LotBalance {
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ example: '20260930P001L31' }) number!: string;
  @ApiProperty({ example: 'P001' }) item!: string;
  @ApiProperty({ enum: lotKinds }) kind!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @box('Made or received (production’s sum)') produced!: string;
  @box('Scrapped in production') scrapped!: string;
  @box('Taken as samples') sampled!: string;
  @box('Gone into other lots') consumed!: string;
  @box('Gone into other lots as rework') reworked!: string;
  @box('In the warehouses now, returned goods apart') inStock!: string;
  @box('On the way to consignees') inTransit!: string;
  @box('Delivered, also what came back since') delivered!: string;
  @box('Scrapped in the warehouse') scrappedInWarehouse!: string;
  @box('Taken as samples in the warehouse') sampledInWarehouse!: string;
  @box('Sent to complainants as replacement') handedOut!: string;
  @box('What the boxes leave of produced; balanced when it is exactly zero') difference!: string;
  @box('Part of delivered that came back') returned!: string;
}
