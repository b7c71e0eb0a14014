import { ApiProperty } from '@nestjs/swagger';
import { ShipmentLineView } from '../shipment/shipment.view';

/** A dispatch note with what left by it. */
export class DispatchView {
  @ApiProperty({ description: 'Dispatch note 发货单', example: 'FH-2026-000012' }) note!: string;
  @ApiProperty({ type: [ShipmentLineView] }) lines!: ShipmentLineView[];
}
