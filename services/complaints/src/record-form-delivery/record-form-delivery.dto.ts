import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class RecordFormDeliveryDto {
  @ApiProperty({
    description: 'Role in which the form was received; one of the case’s recipients',
    example: 'qc-chief',
  })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  role!: string;
}
