import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { normalisedLots, withLot } from '../lot/with-lot';
import { ShipmentLineView, shipmentLineView } from '../shipment/shipment.view';
import { ShipmentLine } from '../shipment/shipment-line.entity';
import { shipmentsList } from './shipments.list';

@Controller('shipments')
export class ListShipmentsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('stock:read')
  @ApiOperation({ summary: 'List shipment lines (发货明细)' })
  @AnswersPage(ShipmentLineView)
  async list(@ListQuery(shipmentsList) query: ListQuery): Promise<Page<ShipmentLineView>> {
    const page = await readPage(withLot(this.dataSource, ShipmentLine), shipmentsList, normalisedLots(query));
    return mapPage(page, (line) => shipmentLineView(line, line.lot.number));
  }
}
