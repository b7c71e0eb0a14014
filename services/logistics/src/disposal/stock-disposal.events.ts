import { event, type EventToPublish, goodsDisposed } from '@anxin/contracts';
import type { StockDisposal } from './stock-disposal.entity';

export const disposedFact = (disposal: StockDisposal, number: string): EventToPublish =>
  event(goodsDisposed, disposal.id, 1, {
    ...{ lotId: disposal.lotId, number, at: disposal.disposedAt.toISOString(), by: disposal.disposedBy },
    ...{ disposalId: disposal.id, kind: disposal.kind, quantity: disposal.quantity, unit: disposal.unit },
  });
