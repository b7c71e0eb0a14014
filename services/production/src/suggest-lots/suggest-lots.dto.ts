import { lotKinds } from '@anxin/contracts';
import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export const suggestionReasons = [
  'same-number',
  'begins-so',
  'ends-so',
  'supplier-lot',
  'supplier-lot-begins-so',
] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export class SuggestLotsDto {
  @ApiProperty({ description: 'What can be read of the number, four characters at least', example: '20260930' })
  @IsNotBlank()
  @MaxLength(100)
  number!: string;

  @ApiPropertyOptional({ description: 'Only lots of this product or material', example: 'P001' })
  @Omittable()
  @IsString()
  @MaxLength(100)
  item?: string;
}

export class LotSuggestionView {
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ example: '20260930P001L31' }) number!: string;
  @ApiProperty() item!: string;
  @ApiProperty({ enum: lotKinds }) kind!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) producedOn!: string | null;
  @ApiProperty({
    enum: suggestionReasons,
    description: 'Why it is suggested; a person accepts it, nothing does by itself',
  })
  why!: SuggestionReason;
}

export class LotSuggestionsView {
  @ApiProperty({ type: [LotSuggestionView] }) items!: LotSuggestionView[];
  @ApiProperty({ description: 'There are more: type more of the number' }) more!: boolean;
}
