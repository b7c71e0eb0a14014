import { inspectionResults, lotKinds } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Trace } from '../genealogy/trace';
import { directions, type Gap, gapKinds, type Link, type TracedLot } from '../genealogy/trace-terms';
import { itemNameText } from '../lot/item-name-sql';
import { inputKinds } from '../lot/lot-input.entity';

/** Quantities are decimals as texts, in the lot’s unit; each figure is the sum of production’s own rows. */
export class TracedLotView {
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ description: 'Code of the product or material' }) item!: string;
  @ApiProperty({ type: String, nullable: true, description: itemNameText }) itemName!: string | null;
  @ApiProperty({ enum: lotKinds }) kind!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ description: 'Steps from the lots that were asked for' }) depth!: number;
  @ApiProperty() produced!: string;
  @ApiProperty() scrapped!: string;
  @ApiProperty() sampled!: string;
  @ApiProperty() consumed!: string;
  @ApiProperty() reworked!: string;
  @ApiProperty({ enum: inspectionResults }) inspection!: string;
  @ApiProperty({ type: String, nullable: true }) manufacturer!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
}

export class TraceLinkView {
  @ApiProperty({ format: 'uuid' }) outputId!: string;
  @ApiProperty({ format: 'uuid' }) inputId!: string;
  @ApiProperty({ enum: inputKinds }) kind!: string;
  @ApiProperty({ description: 'Used, in the input’s unit' }) quantity!: string;
}

export class TraceGapView {
  @ApiProperty({ enum: gapKinds }) kind!: string;
  @ApiProperty({ format: 'uuid', description: 'The lot where it shows' }) lotId!: string;
  @ApiProperty() number!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The unknown number, the batch that material went out for, or the quantity used too much',
  })
  named!: string | null;
}

/** What a lot became, or what it was made of (LOG-8). Stock and consignees are logistics’ to tell. */
export class TraceView {
  @ApiProperty({ enum: directions }) direction!: string;
  @ApiProperty({ type: [String], description: 'Ids of the lots that were asked for' }) starts!: readonly string[];
  @ApiProperty({ type: [TracedLotView], description: 'The starts too, nearest first' }) lots!: readonly TracedLotView[];
  @ApiProperty({ type: [TraceLinkView] }) links!: readonly Link[];
  @ApiProperty({ type: [TraceGapView] }) gaps!: readonly Gap[];
  @ApiProperty() complete!: boolean;
  @ApiProperty({ type: [String], description: 'Kinds of the gaps, or `too-many-lots`; empty when complete' })
  incompleteBecause!: readonly string[];
}

export const traceView = ({ lots, ...trace }: Trace): TraceView => ({ ...trace, lots: lots.map(lotView) });

const lotView = ({
  since: _since,
  inputsKnown: _known,
  ...lot
}: TracedLot & { readonly depth: number }): TracedLotView => lot;
