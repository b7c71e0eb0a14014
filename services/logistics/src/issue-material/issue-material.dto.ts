import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { type IssueKind, issueKinds } from '../issue/material-issue.entity';
import { LotQuantityDto } from '../stock/lot-quantity.dto';

export class IssueMaterialDto extends LotQuantityDto {
  @ApiProperty({ description: 'Number of the batch that is being made, as written', example: '20261126P001L21' })
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  forBatch!: string;

  @ApiProperty({ enum: issueKinds })
  @IsIn(issueKinds)
  kind!: IssueKind;
}
