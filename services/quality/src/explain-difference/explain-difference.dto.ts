import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { type Difference, differences } from '../recall/explanation.entity';

export class ExplainDifferenceDto {
  @ApiProperty({ description: 'Id or number of the lot', example: '20260930P001L31' })
  @IsNotBlank()
  @MaxLength(100)
  lot!: string;

  @ApiProperty({
    enum: differences,
    description: '`produced`: what was made and is in no box. `delivered`: what consignees got and nobody accounts for',
  })
  @IsIn(differences)
  difference!: Difference;

  @ApiProperty({ description: 'How much of it this explains, in the lot’s unit', example: '3' })
  @Matches(/^(?!0+(\.0+)?$)[0-9]{1,12}(\.[0-9]{1,6})?$/)
  quantity!: string;

  @ApiProperty()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
