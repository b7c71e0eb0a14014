import { ApiProperty } from '@nestjs/swagger';
import type { StartCheck } from '../recall/start-check.entity';

/** A check as it stands: the same for a second click. */
export class MetCheckView {
  @ApiProperty() reference!: string;
  @ApiProperty({ example: 'sale-stopped' }) check!: string;
  @ApiProperty() metBy!: string;
  @ApiProperty({ format: 'date-time' }) metAt!: string;
}

export const metCheckView = ({ recall, check, metBy, metAt }: StartCheck): MetCheckView => ({
  ...{ reference: recall, check, metBy: metBy ?? '' },
  metAt: metAt?.toISOString() ?? '',
});
