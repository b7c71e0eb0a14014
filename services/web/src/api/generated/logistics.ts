// Made by `npm run client` from services/logistics/openapi.json; not to be edited.
export interface paths {
    "/api/v1/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mass balance (物料平衡) by lot; `unbalanced=true` lists the lots that do not add up */
        get: operations["readBalances_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispatch goods by a note (发货单): all of its lines, or none */
        post: operations["dispatchGoods_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatches/{note}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the goods of a note were delivered (签收) */
        post: operations["deliverGoods_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List holds (封存), active or lifted, with where the goods lie */
        get: operations["listHolds_list"];
        put?: never;
        /** Hold a lot by hand (封存) with its reason: from now on nothing of it leaves */
        post: operations["holdByHand_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a hold (解除封存) with its reason; a recall’s hold stands until the recall is closed */
        post: operations["liftHold_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What shipments.csv holds, and how far the registers around it are */
        get: operations["importShipments_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/shipments/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what became of the rows */
        get: operations["importShipments_read"];
        /** Import shipments.csv; the same file again goes on where it stopped */
        put: operations["importShipments_begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/shipments/{runId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in quarantine: line, key and reason */
        get: operations["importShipments_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/shipments/{runId}/faults/{faultId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a quarantined row, or try it again */
        post: operations["importShipments_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stock.csv holds, and how far the registers around it are */
        get: operations["importStock_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/stock/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what became of the rows */
        get: operations["importStock_read"];
        /** Import stock.csv; the same file again goes on where it stopped */
        put: operations["importStock_begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/stock/{runId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in quarantine: line, key and reason */
        get: operations["importStock_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/stock/{runId}/faults/{faultId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a quarantined row, or try it again */
        post: operations["importStock_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots-in-stock/{lotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the goods of a lot are now: stock, transit, consignees, complainants, holds */
        get: operations["locateLot_locate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/material-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue goods of a lot to production for one batch (领料) */
        post: operations["issueMaterial_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List replacement orders (换货单) */
        get: operations["readReplacements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replacements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One replacement order */
        get: operations["readReplacements_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replacements/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the replacement out of stock and record that it left (换货发出), once */
        post: operations["answerReplacement_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replacements/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the goods cannot be sent, with the reason */
        post: operations["answerReplacement_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take goods back from a consignee and keep them apart (退货) */
        post: operations["takeBackGoods_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipment lines (发货明细) */
        get: operations["listShipments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List stock (库存) by lot and place */
        get: operations["listStock_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take goods of a lot out of stock as scrap or sample (报废、取样), also of a held lot */
        post: operations["disposeStock_dispose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move goods of a lot to another place (移库) */
        post: operations["transferStock_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warehouse-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take goods of a lot into the warehouse (缴库) */
        post: operations["receiveBatch_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BalanceView: {
            /**
             * @description Gone into other lots; decimal in the lot’s unit
             * @example 900.000000
             */
            consumed: string;
            /**
             * @description Delivered, also what came back since; decimal in the lot’s unit
             * @example 900.000000
             */
            delivered: string;
            /**
             * @description What the boxes leave of produced; balanced when it is exactly zero; decimal in the lot’s unit
             * @example 900.000000
             */
            difference: string;
            /**
             * @description Sent to complainants as replacement; decimal in the lot’s unit
             * @example 900.000000
             */
            handedOut: string;
            /**
             * @description In the warehouses now, returned goods apart; decimal in the lot’s unit
             * @example 900.000000
             */
            inStock: string;
            /**
             * @description On the way to consignees; decimal in the lot’s unit
             * @example 900.000000
             */
            inTransit: string;
            /** @example P001 */
            item: string;
            /** @enum {string} */
            kind: "raw" | "packaging" | "semi-finished" | "finished";
            /** Format: uuid */
            lotId: string;
            /** @example 20260930P001L31 */
            number: string;
            /**
             * @description Made or received (production’s sum); decimal in the lot’s unit
             * @example 900.000000
             */
            produced: string;
            /**
             * @description Part of delivered that came back; decimal in the lot’s unit
             * @example 900.000000
             */
            returned: string;
            /**
             * @description Gone into other lots as rework; decimal in the lot’s unit
             * @example 900.000000
             */
            reworked: string;
            /**
             * @description Taken as samples; decimal in the lot’s unit
             * @example 900.000000
             */
            sampled: string;
            /**
             * @description Taken as samples in the warehouse; decimal in the lot’s unit
             * @example 900.000000
             */
            sampledInWarehouse: string;
            /**
             * @description Scrapped in production; decimal in the lot’s unit
             * @example 900.000000
             */
            scrapped: string;
            /**
             * @description Scrapped in the warehouse; decimal in the lot’s unit
             * @example 900.000000
             */
            scrappedInWarehouse: string;
            /** @example 瓶 */
            unit: string;
        };
        ConsigneeShare: {
            /** @example C0007 */
            consignee: string;
            /** @description Decimal; what came back since is in it */
            delivered: string;
            /** @description Decimal */
            inTransit: string;
            /** @description Decimal */
            returned: string;
        };
        CorrectRowDto: {
            /** @description Columns that change, as the file would have them; `{}` tries the row again as it is */
            row: {
                [key: string]: string;
            };
        };
        DeliveryView: {
            lines: components["schemas"]["ShipmentLineView"][];
            note: string;
        };
        DispatchGoodsDto: {
            /**
             * @description Carrier (承运人)
             * @example 顺通物流
             */
            carrier: string;
            /** @description All of them leave, or none */
            lines: components["schemas"]["DispatchLineDto"][];
            /**
             * @description Consolidated pick-up note (总提货单, LOG-4)
             * @example ZT2611251
             */
            pickupNote?: string;
        };
        DispatchLineDto: {
            /**
             * @description Code of the customer
             * @example C0007
             */
            consignee: string;
            /**
             * @description Place in the warehouse; default any
             * @example A-10
             */
            location?: string;
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description Warehouse to take the goods from; default any
             * @example 成品二库
             */
            warehouse?: string;
        };
        DispatchReplacementDto: {
            /**
             * @description Carrier (承运人)
             * @example 顺通物流
             */
            carrier: string;
            /** @example A-10 */
            location: string;
            /**
             * @description Lot handed out (批号), as on the goods, or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /** @example 成品二库 */
            warehouse: string;
            /** @description The carrier’s waybill number (运单号) */
            waybill?: string;
        };
        DispatchView: {
            lines: components["schemas"]["ShipmentLineView"][];
            /**
             * @description Dispatch note 发货单
             * @example FH-2026-000012
             */
            note: string;
        };
        DisposeStockDto: {
            /**
             * @description Returned goods lie apart
             * @default store
             * @enum {string}
             */
            area: "store" | "returns";
            /** @description Where the goods lay */
            from: components["schemas"]["PlaceDto"];
            /**
             * @description Scrapped (报废) or taken as a sample (取样)
             * @enum {string}
             */
            kind: "scrapped" | "sampled";
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /** @description Why they are taken out of stock */
            reason: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description Who saw it done (见证人), by person id or name
             * @example warehouse-keeper2
             */
            witness?: string;
        };
        FaultView: {
            column: string | null;
            /** @example shipments.csv */
            file: string;
            /** Format: uuid */
            id: string;
            /** @description The row’s natural key, as the file has it */
            key: string;
            line: number;
            /** @example unknown-lot */
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @description As the file has it, without personal columns */
            row: {
                [key: string]: string;
            };
            /** @enum {string} */
            state: "open" | "resolved";
        };
        FieldProblem: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer into the body, as a URI fragment. */
            pointer?: string;
        };
        HandedOutShare: {
            /** @example TS-2026-000123 */
            complaint: string;
            /** @description Decimal */
            quantity: string;
            /** Format: date-time */
            sentAt: string;
        };
        HeldGoodsView: {
            /** @description Name of the site whose code or name the warehouse is; null when the register of sites has none */
            siteName: string | null;
            /** @example 成品二库 */
            warehouse: string;
        };
        HoldByHandDto: {
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Why nothing of the lot may leave
             * @example 冷链温度超限，待质检判定
             */
            reason: string;
            /**
             * @description What it goes by: a complaint, an inspection report, an excursion; default a number of its own
             * @example TS-2026-000123
             */
            reference?: string;
        };
        HoldView: {
            /** @enum {string} */
            cause: "precautionary" | "recall" | "quality";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: string | null;
            liftReason: string | null;
            /**
             * @description Number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /** Format: uuid */
            lotId: string;
            orderId: string | null;
            /** Format: date-time */
            placedAt: string;
            placedBy: string;
            reason: string;
            /**
             * @description The complaint or recall that asked, or what QC holds it by
             * @example ZH-2026-000001
             */
            reference: string;
        };
        ImportKindView: {
            /** @description Columns that the header must name */
            columns: string[];
            kind: string;
            /** @description Copies that the rows are checked against, with their marks */
            needs: {
                [key: string]: string;
            };
            /** @description Registers that others copy, with their marks */
            offers: {
                [key: string]: string;
            };
            /** @description Columns that are neither stored nor shown with a quarantined row */
            personal: string[];
        };
        ImportView: {
            /** Format: date-time */
            begunAt: string;
            begunBy: string;
            /** Format: date-time */
            closedBefore: string | null;
            /** @description Of the quarantined rows */
            corrected: number;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Why it failed; send the file again to go on */
            failure: string | null;
            /** Format: uuid */
            id: string;
            kept: number;
            kind: string;
            /** @description Rows that are not this import’s to keep, by reason */
            left: {
                [key: string]: number;
            };
            quarantined: number;
            /** @description Rows worked through so far */
            read: number;
            shiftDays: number;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            unchanged: number;
        };
        IssueMaterialDto: {
            /**
             * @description Number of the batch that is being made, as written
             * @example 20261126P001L21
             */
            forBatch: string;
            /** @enum {string} */
            kind: "raw" | "semi-finished" | "packaging" | "rework";
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /** @example 瓶 */
            unit: string;
        };
        LiftHoldDto: {
            /** @description Why the goods may leave again (HND-17) */
            reason: string;
        };
        ListedHoldView: {
            /** @enum {string} */
            cause: "precautionary" | "recall" | "quality";
            /** @description Warehouses where goods of the lot lie now */
            goods: components["schemas"]["HeldGoodsView"][];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBy: string | null;
            liftReason: string | null;
            /**
             * @description Number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /** Format: uuid */
            lotId: string;
            orderId: string | null;
            /** Format: date-time */
            placedAt: string;
            placedBy: string;
            reason: string;
            /**
             * @description The complaint or recall that asked, or what QC holds it by
             * @example ZH-2026-000001
             */
            reference: string;
        };
        MaterialIssueView: {
            forBatch: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            kind: "raw" | "semi-finished" | "packaging" | "rework";
            lot: string;
            /** Format: uuid */
            lotId: string;
            /** @description Decimal */
            quantity: string;
            unit: string;
        };
        MovementView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "transfer";
            lot: string;
            /** Format: uuid */
            lotId: string;
            /** @description Decimal */
            quantity: string;
            unit: string;
        };
        PlaceDto: {
            /** @example A-10 */
            location: string;
            /** @example 成品二库 */
            warehouse: string;
        };
        Problem: {
            code: string;
            correlationId: string;
            detail: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldProblem"][];
            instance: string;
            status: number;
            title: string;
            /** Format: uri */
            type: string;
        };
        ReceiveBatchDto: {
            /** @example A-10 */
            location: string;
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /** @example 瓶 */
            unit: string;
            /** @example 成品二库 */
            warehouse: string;
        };
        RefuseReplacementDto: {
            /** @description Why the goods cannot be sent; the remedy goes back to whoever decides */
            reason: string;
        };
        ReplacementView: {
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: string | null;
            /**
             * @description Reference of the complaint
             * @example TS-2026-000123
             */
            complaint: string;
            /** @description Lot, warehouse, location, quantity, carrier, waybill; without warehouse and quantity where it was answered before goods were taken from stock */
            dispatch: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The lot that left, from stock
             */
            lotId: string | null;
            /** Format: date-time */
            orderedAt: string;
            productCode: string;
            /**
             * @description Decimal
             * @example 3.000000
             */
            quantity: string;
            refusal: string | null;
            /** Format: uuid */
            remedyId: string;
            /** @enum {string} */
            status: "open" | "dispatched" | "refused";
            /** @example 瓶 */
            unit: string;
            version: number;
            /** @description Lot that the remedy names, if any */
            wantedLot: string | null;
        };
        ReturnReceiptView: {
            consignee: string;
            /** Format: uuid */
            id: string;
            lot: string;
            /** Format: uuid */
            lotId: string;
            /** @description Decimal */
            quantity: string;
            recall: string | null;
            /** Format: date-time */
            receivedAt: string;
            unit: string;
        };
        ShipmentLineView: {
            /** @example 顺通物流 */
            carrier: string;
            /**
             * @description Code of the customer
             * @example C0007
             */
            consignee: string;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /** Format: uuid */
            lotId: string;
            /**
             * @description Dispatch note 发货单
             * @example FH-2026-000012
             */
            note: string;
            /** @description Consolidated pick-up note 总提货单 */
            pickupNote: string | null;
            /**
             * @description Decimal
             * @example 24.000000
             */
            quantity: string;
            /** Format: date */
            shippedOn: string;
            /** @enum {string} */
            state: "in-transit" | "delivered";
            /** @example 瓶 */
            unit: string;
        };
        StockDisposalView: {
            /** @enum {string} */
            area: "store" | "returns";
            /** Format: date-time */
            disposedAt: string;
            disposedBy: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "scrapped" | "sampled";
            /** @example A-10 */
            location: string;
            /**
             * @description Number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /** Format: uuid */
            lotId: string;
            /**
             * @description Decimal
             * @example 24
             */
            quantity: string;
            reason: string;
            /** @example 瓶 */
            unit: string;
            /** @example 成品二库 */
            warehouse: string;
            witness: string | null;
        };
        StockView: {
            /**
             * @description Returned goods lie apart
             * @enum {string}
             */
            area: "store" | "returns";
            /** Format: date */
            expiresOn: string | null;
            /** @enum {string} */
            inspection: "passed" | "failed" | "pending";
            /** @description Code of the product or material */
            item: string | null;
            /** @example A-10 */
            location: string;
            /**
             * @description Number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /** Format: uuid */
            lotId: string;
            /**
             * @description Decimal
             * @example 233.000000
             */
            quantity: string;
            /** @description Name of the site whose code or name the warehouse is; null when the register of sites has none */
            siteName: string | null;
            /** @example 瓶 */
            unit: string | null;
            /** @example 成品二库 */
            warehouse: string;
        };
        TakeBackGoodsDto: {
            /**
             * @description Code of the customer who gives them back
             * @example C0007
             */
            consignee: string;
            /** @example T-01 */
            location: string;
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            /**
             * @description The recall that they come back for
             * @example ZH-2026-000001
             */
            recall?: string;
            /** @example 瓶 */
            unit: string;
            /**
             * @description Warehouse whose returns area takes them
             * @example 退货库
             */
            warehouse: string;
        };
        TransferStockDto: {
            from: components["schemas"]["PlaceDto"];
            /**
             * @description Number of the lot (批号) or its id
             * @example 20261019P001L21
             */
            lot: string;
            /**
             * @description Decimal above zero, in the lot’s unit
             * @example 24
             */
            quantity: string;
            to: components["schemas"]["PlaceDto"];
            /** @example 瓶 */
            unit: string;
        };
        WhereaboutsView: {
            consignees: components["schemas"]["ConsigneeShare"][];
            /** Format: date */
            expiresOn: string | null;
            /** @description Oldest first */
            handedOut: components["schemas"]["HandedOutShare"][];
            /** @description Whether a hold stands */
            held: boolean;
            /** @description Standing ones first */
            holds: components["schemas"]["HoldView"][];
            /** @enum {string} */
            inspection: "passed" | "failed" | "pending";
            item: string | null;
            /** @example 20260930P001L31 */
            lot: string;
            /** Format: uuid */
            lotId: string;
            stock: components["schemas"]["StockView"][];
            unit: string | null;
        };
    };
    responses: {
        /** @description A part of the path is longer than is taken. */
        AddressTooLong: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is not in the state for it, or the same key is still at work. */
        Conflict: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; the log has it under the correlation id. */
        Failed: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The person may not do this: permission, role, scope or another person’s act. */
        Forbidden: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Address and headers are larger together than is taken. */
        HeadTooLarge: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, or entries of it are invalid (`errors`). */
        Malformed: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such record, or the person may not see it. */
        NotFound: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request was not sent in time. */
        NotSentInTime: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record changed since the version that `If-Match` names. */
        Stale: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It took too long. Whether it was done is unknown: ask again with the same key. */
        TimedOut: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than is taken. */
        TooLarge: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Asked too often. */
        TooMany: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                /** @description Seconds to wait before asking again. */
                "Retry-After": string;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The bearer token is missing, invalid or expired, or the login is too old for signing. */
        Unauthenticated: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                /** @description How to authenticate (RFC 6750, RFC 9470). */
                "WWW-Authenticate": string;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An engine cannot be reached now. */
        Unavailable: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                /** @description Seconds to wait before asking again. */
                "Retry-After": string;
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well formed, and against a rule; or the key was used for another content. */
        Unprocessable: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that is not taken here. */
        UnsupportedMediaType: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        VersionMissing: {
            headers: {
                /** @description Language of the texts. */
                "Content-Language": "zh-CN" | "en";
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What the logs know the request by; one that was sent is taken over. */
        CorrelationId: string;
        /** @description The version of the record, for `If-Match`. */
        ETag: string;
        /** @description The answer is the stored one of an earlier request with the same key. */
        IdempotencyReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readBalances_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: ("raw" | "packaging" | "semi-finished" | "finished")[];
                limit?: number;
                lot?: string[];
                lotId?: string[];
                sort?: "lot" | "-lot";
                unbalanced?: ("true" | "false")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BalanceView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    dispatchGoods_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchGoodsDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    deliverGoods_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    listHolds_list: {
        parameters: {
            query?: {
                active?: ("true" | "false")[];
                cause?: ("precautionary" | "recall" | "quality")[];
                cursor?: string;
                limit?: number;
                lotId?: string[];
                reference?: string[];
                sort?: "placedAt" | "-placedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedHoldView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    holdByHand_hold: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldByHandDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    liftHold_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftHoldDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importShipments_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importShipments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importShipments_begin: {
        parameters: {
            query?: {
                /** @description Rows before it are closed history, where the kind has one; after the shift */
                closedBefore?: string;
                /** @description Whole days added to every date of the file, never to lot numbers */
                shiftDays?: string;
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        /** @description UTF-8 or GB18030; the header first */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importShipments_faults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                reason?: string[];
                sort?: "line" | "-line";
                state?: ("open" | "resolved")[];
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FaultView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importShipments_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                faultId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRowDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importStock_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindView"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importStock_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importStock_begin: {
        parameters: {
            query?: {
                /** @description Rows before it are closed history, where the kind has one; after the shift */
                closedBefore?: string;
                /** @description Whole days added to every date of the file, never to lot numbers */
                shiftDays?: string;
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        /** @description UTF-8 or GB18030; the header first */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importStock_faults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                reason?: string[];
                sort?: "line" | "-line";
                state?: ("open" | "resolved")[];
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FaultView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    importStock_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                faultId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRowDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    locateLot_locate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhereaboutsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    issueMaterial_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueMaterialDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialIssueView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    readReplacements_list: {
        parameters: {
            query?: {
                complaint?: string[];
                cursor?: string;
                limit?: number;
                sort?: "orderedAt" | "-orderedAt";
                status?: ("open" | "dispatched" | "refused")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReplacementView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    readReplacements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    answerReplacement_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchReplacementDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    answerReplacement_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReplacementDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    takeBackGoods_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackGoodsDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnReceiptView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    listShipments_list: {
        parameters: {
            query?: {
                consignee?: string[];
                cursor?: string;
                limit?: number;
                lot?: string[];
                lotId?: string[];
                note?: string[];
                sort?: "shippedOn" | "-shippedOn";
                state?: ("in-transit" | "delivered")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShipmentLineView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    listStock_list: {
        parameters: {
            query?: {
                area?: ("store" | "returns")[];
                cursor?: string;
                item?: string[];
                limit?: number;
                lot?: string[];
                lotId?: string[];
                sort?: "lot" | "-lot" | "expiresOn" | "-expiresOn";
                warehouse?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    disposeStock_dispose: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeStockDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockDisposalView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    transferStock_transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferStockDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    receiveBatch_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveBatchDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
}
