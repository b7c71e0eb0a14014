import { IsNotBlank, Omittable, Part } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';

const scopeKinds = ['lot', 'supplier-lot'] as const;

export class RecallScopeDto {
  @ApiProperty({ enum: scopeKinds, description: 'One lot, or all that holds goods of one supplier’s lot' })
  @IsIn(scopeKinds)
  kind!: (typeof scopeKinds)[number];

  @ApiProperty({ description: 'Lot number, or the supplier’s lot number, as typed', example: '20260930P001L31' })
  @IsNotBlank()
  @MaxLength(100)
  value!: string;

  @ApiPropertyOptional({ description: 'Whose lot number it is, for a supplier’s lot', example: 'S003' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(100)
  supplier?: string;
}

export class StartRecallDto {
  @ApiProperty({ description: 'The open assessment that this decides', example: '20260930P001L31/1' })
  @IsNotBlank()
  @MaxLength(200)
  assessmentId!: string;

  @ApiProperty({ type: RecallScopeDto })
  @Part(() => RecallScopeDto)
  scope!: RecallScopeDto;

  @ApiProperty({ description: 'Level of the rule pack in force when the risk became known', example: '1' })
  @Matches(/^[a-z0-9][a-zA-Z0-9-]{0,39}$/)
  level!: string;

  @ApiProperty({ description: 'Why there is a recall' })
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
