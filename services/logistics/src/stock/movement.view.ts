import { ApiProperty } from '@nestjs/swagger';

/** A movement that was booked. */
export class MovementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['receipt', 'transfer'] }) kind!: string;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty() lot!: string;
  @ApiProperty({ description: 'Decimal' }) quantity!: string;
  @ApiProperty() unit!: string;
}
