// Made by `npm run client` from services/logistics/openapi.json; not to be edited.
export interface paths {
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
        /** Record that the replacement left (换货发出), once */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DispatchReplacementDto: {
            /**
             * @description Carrier (承运人)
             * @example 顺通物流
             */
            carrier: string;
            /**
             * @description Warehouse and place that the goods came from
             * @example 成品二库 A-10
             */
            location: string;
            /**
             * @description Lot handed out (批号), as on the goods
             * @example 20261019P001L21
             */
            lot: string;
            /** @description The carrier’s waybill number (运单号) */
            waybill?: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer into the body, as a URI fragment. */
            pointer?: string;
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
            dispatch: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            id: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReplacementView"][];
                        next: string | null;
                    };
                };
            };
            /** @description Refused or failed, as a problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            /** @description Refused or failed, as a problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            /** @description Refused or failed, as a problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            /** @description Refused or failed, as a problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
