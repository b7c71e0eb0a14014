import { ApiProperty } from '@nestjs/swagger';

export class LegalFloorView {
  @ApiProperty({ example: '1000.00' }) amount!: string;
  @ApiProperty({ example: 'CNY' }) currency!: string;
  @ApiProperty({ type: String, nullable: true }) article!: string | null;
}
