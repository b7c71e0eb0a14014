import { ApiProperty } from '@nestjs/swagger';

export const lotMatches = ['same-number', 'cut-end', 'cut-start', 'same-day'] as const;

export class LotSuggestionView {
  @ApiProperty({ description: 'Production’s id of the lot' }) lotId!: string;
  @ApiProperty({ description: 'As its label has it', example: '20260930P001L31' }) number!: string;
  @ApiProperty({ description: 'Product code' }) item!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) producedOn!: string | null;
  @ApiProperty({
    enum: lotMatches,
    description:
      'Why: the same number, a number cut at its end or start, or the complaint’s product made on the complaint’s date',
  })
  match!: (typeof lotMatches)[number];
  @ApiProperty({ description: 'It is the product that the complaint names' }) sameProduct!: boolean;
  @ApiProperty({ description: 'Complaints that name this lot already' }) complaints!: number;
}
/** What may have been meant; a person decides (INT-2). */
export class LotSuggestionsView {
  @ApiProperty() reference!: string;
  @ApiProperty({ type: String, nullable: true }) lotTyped!: string | null;
  @ApiProperty({ type: String, nullable: true }) lot!: string | null;
  @ApiProperty() lotKnown!: boolean;
  @ApiProperty({ type: [LotSuggestionView], description: 'Likeliest first, at most 20' }) items!: LotSuggestionView[];
}
