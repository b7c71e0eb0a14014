// Made by `npm run client` from services/quality/openapi.json; not to be edited.
export interface paths {
    "/api/v1/retests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List retests of retained samples (留样复检) */
        get: operations["readRetests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One retest */
        get: operations["readRetests_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a retest of the retained sample (留样复检), once */
        post: operations["answerRetest_answer"];
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
        AnswerRetestDto: {
            /** @description At least one for a result */
            measurements?: components["schemas"]["MeasurementDto"][];
            /**
             * @description `missing`: there is no retained sample to test; that is an answer too, with its reason
             * @enum {string}
             */
            outcome: "conforming" | "nonconforming" | "inconclusive" | "missing";
            /** @description Why the sample is missing or nothing can be concluded; needed then */
            reason?: string;
            /** @description Code on the retained sample’s label (留样编号); needed for a result */
            sampleCode?: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer into the body, as a URI fragment. */
            pointer?: string;
        };
        MeasurementDto: {
            conforming: boolean;
            /**
             * @description What was measured, in the laboratory’s own term
             * @example 霉菌
             */
            item: string;
            /**
             * @description The limit it is judged by, with its standard
             * @example ≤150 (GB 7099)
             */
            limit?: string;
            /** @example CFU/g */
            unit?: string;
            /**
             * @description The value as the laboratory writes it
             * @example <10
             */
            value: string;
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
        RetestView: {
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: string | null;
            /**
             * @description Reference of the complaint that asked
             * @example TS-2026-000123
             */
            complaint: string;
            /** Format: uuid */
            id: string;
            /** @description Lot as typed at intake; null when nobody could name one */
            lot: string | null;
            measurements: Record<string, never>[];
            /** Format: date-time */
            orderedAt: string;
            /** @enum {string|null} */
            outcome: "conforming" | "nonconforming" | "inconclusive" | "missing" | null;
            productCode: string | null;
            reason: string | null;
            sampleCode: string | null;
            /** @enum {string} */
            status: "open" | "answered";
            version: number;
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
    readRetests_list: {
        parameters: {
            query?: {
                complaint?: string[];
                cursor?: string;
                limit?: number;
                sort?: "orderedAt" | "-orderedAt";
                status?: ("open" | "answered")[];
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
                        items: components["schemas"]["RetestView"][];
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
    readRetests_read: {
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
                    "application/json": components["schemas"]["RetestView"];
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
    answerRetest_answer: {
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
                "application/json": components["schemas"]["AnswerRetestDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetestView"];
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
