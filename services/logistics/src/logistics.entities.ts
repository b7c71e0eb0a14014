import { importEntities } from '@anxin/imports';
import { RefCustomer } from './customer/ref-customer.entity';
import { ReturnReceipt } from './goods-return/return-receipt.entity';
import { Hold } from './hold/hold.entity';
import { MaterialIssue } from './issue/material-issue.entity';
import { Lot } from './lot/lot.entity';
import { RefLot } from './lot/ref-lot.entity';
import { ReplacementOrder } from './replacement/replacement-order.entity';
import { StockDisposal } from './disposal/stock-disposal.entity';
import { DispatchNote } from './shipment/dispatch-note.entity';
import { ShipmentLine } from './shipment/shipment-line.entity';
import { RefSite } from './site/ref-site.entity';
import { Stock } from './stock/stock.entity';

export const logisticsEntities = [
  ...importEntities,
  ...[
    DispatchNote,
    Hold,
    Lot,
    MaterialIssue,
    RefCustomer,
    RefLot,
    RefSite,
    ReplacementOrder,
    ReturnReceipt,
    ShipmentLine,
    Stock,
    StockDisposal,
  ],
];
