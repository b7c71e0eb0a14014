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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseSummaryView"][];
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    readCase_live: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseEventView"][];
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkItemView"][];
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
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
}
