// Made by `npm run client` from services/production/openapi.json; not to be edited.
export interface paths {
    "/api/v1/batch-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests for batch records (批次追溯记录) */
        get: operations["readBatchRecords_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request */
        get: operations["readBatchRecords_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-records/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request for the lot’s records and the cause (批次追溯记录), once */
        post: operations["answerBatchRecords_answer"];
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
        AnswerBatchRecordsDto: {
            /** @description The cause as production sees it; needed for a nonconformity */
            cause?: string;
            /**
             * @description `missing`: the records are not to be had; that is an answer too, with its reason
             * @enum {string}
             */
            outcome: "conforming" | "nonconforming" | "inconclusive" | "missing";
            /** @description Why the records are missing or nothing can be concluded; needed then */
            reason?: string;
            /** @description At least one for a conclusion */
            records?: components["schemas"]["RecordEntryDto"][];
            /** @description Opinion on the responsible person, workshop and team (HND-25); confirmed outside production */
            responsibility?: string;
        };
        BatchRecordsView: {
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: string | null;
            cause: string | null;
            /**
             * @description Reference of the complaint that asked
             * @example TS-2026-000123
             */
            complaint: string;
            /** Format: uuid */
            id: string;
            lot: string | null;
            /** @enum {string|null} */
            outcome: "conforming" | "nonconforming" | "inconclusive" | "missing" | null;
            productCode: string | null;
            reason: string | null;
            records: Record<string, never>[];
            /** Format: date-time */
            requestedAt: string;
            responsibility: string | null;
            /** @enum {string} */
            status: "open" | "answered";
            version: number;
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
        RecordEntryDto: {
            /**
             * @description Number or name of the document and where it is kept
             * @example 投料记录 2026-09-30 早班
             */
            document: string;
            /** @enum {string} */
            kind: "process" | "material" | "cleaning" | "inspection" | "personnel" | "other";
            /** @description What it shows */
            shows: string;
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
    readBatchRecords_list: {
        parameters: {
            query?: {
                complaint?: string[];
                cursor?: string;
                limit?: number;
                sort?: "requestedAt" | "-requestedAt";
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
                        items: components["schemas"]["BatchRecordsView"][];
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
    readBatchRecords_read: {
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
                    "application/json": components["schemas"]["BatchRecordsView"];
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
    answerBatchRecords_answer: {
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
                "application/json": components["schemas"]["AnswerBatchRecordsDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRecordsView"];
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
