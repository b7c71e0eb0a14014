// Made by `npm run client` from services/insight/openapi.json; not to be edited.
export interface paths {
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases with where they stand */
        get: operations["listCases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a case stands, with its clocks */
        get: operations["readCase_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{reference}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline as it grows (server-sent events); Last-Event-ID resumes after that position */
        get: operations["readCase_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{reference}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened in a case, by reference */
        get: operations["readCase_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My work: what waits for me or for a role that I hold now (我的工作) */
        get: operations["myWork_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says `changed` whenever the list is worth reading again (server-sent events) */
        get: operations["myWork_live"];
        put?: never;
        post?: never;
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
        CaseClockView: {
            clockId: string;
            /** Format: date-time */
            dueAt: string;
            /** @example remind-80 */
            lastRung: string | null;
            late: boolean | null;
            /** @description Beyond the published calendar: recomputed when that year is published */
            provisional: boolean;
            /** @example HND-1 */
            rule: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            stoppedAt: string | null;
        };
        CaseEventView: {
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
            id: string;
            /** @description Order of arrival; the id of the live feed’s messages */
            position: string;
            /** @example anxin/complaints */
            source: string;
            /** @example anxin.complaints.complaint.registered.v1 */
            type: string;
        };
        CaseSummaryView: {
            channel: string;
            /** @description Cause class (INT-3) */
            class: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Counts from 1; grows when the complainant is not satisfied */
            cycle: number;
            /** @description The earlier case about the same matter (INT-7) */
            follows: string | null;
            grade: string;
            lot: string | null;
            outcome: string | null;
            productCode: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @example TS-2026-000123 */
            reference: string;
            stage: string;
        };
        CaseView: {
            channel: string;
            /** @description Cause class (INT-3) */
            class: string;
            clocks: components["schemas"]["CaseClockView"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @description Counts from 1; grows when the complainant is not satisfied */
            cycle: number;
            /** @description The earlier case about the same matter (INT-7) */
            follows: string | null;
            grade: string;
            lot: string | null;
            outcome: string | null;
            productCode: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @example TS-2026-000123 */
            reference: string;
            stage: string;
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
        WorkItemView: {
            /** Format: date-time */
            dueAt: string | null;
            /**
             * @description What is to be done
             * @example remedy-decision
             */
            kind: string;
            /** Format: date-time */
            openedAt: string;
            person: string | null;
            role: string | null;
            /** @example CMP-3 */
            rule: string | null;
            /**
             * @description The case
             * @example TS-2026-000123
             */
            subject: string;
            workId: string;
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
    listCases_list: {
        parameters: {
            query?: {
                class?: string[];
                cursor?: string;
                grade?: string[];
                limit?: number;
                lot?: string[];
                productCode?: string[];
                sort?: "receivedAt" | "-receivedAt";
                stage?: ("registered" | "investigating" | "finding" | "remedy" | "executing" | "answering" | "calling-back" | "closed")[];
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
                        items: components["schemas"]["CaseSummaryView"][];
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
    readCase_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
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
                    "application/json": components["schemas"]["CaseView"];
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
    readCase_live: {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
            };
            path: {
                reference: string;
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
                content?: never;
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
    readCase_timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "position" | "-position";
            };
            header?: never;
            path: {
                reference: string;
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
                    "application/json": {
                        items: components["schemas"]["CaseEventView"][];
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
    myWork_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string[];
                limit?: number;
                sort?: "openedAt" | "-openedAt";
                subject?: string[];
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
                        items: components["schemas"]["WorkItemView"][];
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
    myWork_live: {
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
                    [name: string]: unknown;
                };
                content?: never;
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
