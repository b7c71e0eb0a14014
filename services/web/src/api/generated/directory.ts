// Made by `npm run client` from services/directory/openapi.json; not to be edited.
export interface paths {
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List versions of every working calendar, without their documents */
        get: operations["readCalendars_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of a working calendar that is in force now */
        get: operations["readCalendars_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a version of a working calendar */
        post: operations["proposeCalendar_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a working calendar with its document */
        get: operations["readCalendars_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposed version of a working calendar, as another person than its author */
        post: operations["decideCalendar_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposed version of a working calendar, with the reason */
        post: operations["decideCalendar_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who stands in for whom */
        get: operations["readDelegations_list"];
        put?: never;
        /** Record a deputy for an absent person (代理) */
        post: operations["delegate_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a delegation at once */
        post: operations["revokeDelegation_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people and service accounts of the register */
        get: operations["readPeople_list"];
        /** Register or update many people; the same list again changes nothing */
        put: operations["registerPeople_putAll"];
        /** Register a person or service account */
        post: operations["registerPeople_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["readPeople_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace a person’s roles */
        put: operations["changeRoles_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List versions of every policy (制度), without their documents */
        get: operations["readPolicies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{kind}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of a policy (制度) that is in force now */
        get: operations["readPolicies_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a version of a policy (制度) */
        post: operations["proposePolicy_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{kind}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a policy (制度) with its document */
        get: operations["readPolicies_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{kind}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposed version of a policy (制度), as another person than its author */
        post: operations["decidePolicy_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{kind}/versions/{version}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposed version of a policy (制度), with the reason */
        post: operations["decidePolicy_refuse"];
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
        ApproveRegulationDto: {
            /** @description Hash of the content that was shown, as the version gives it */
            contentHash: string;
        };
        ChangeRolesDto: {
            roles: components["schemas"]["GivenRoleDto"][];
        };
        DelegateDto: {
            /** @description Who is absent: the caller, or somebody whose superior the caller is */
            absent: string;
            deputy: string;
            /**
             * Format: date-time
             * @description Included; an earlier instant than now counts as now
             */
            from: string;
            /**
             * @description Why the person is absent, in a word or two
             * @example 出差
             */
            reason: string;
            /** @example sales-head */
            role: string;
            /** @example company */
            scope: string;
            /**
             * Format: date-time
             * @description Excluded
             */
            until: string;
        };
        DelegationView: {
            absent: string;
            deputy: string;
            /**
             * Format: date-time
             * @description Included
             */
            from: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedBy: string | null;
            role: string;
            scope: string;
            /**
             * Format: date-time
             * @description Excluded
             */
            until: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer into the body, as a URI fragment. */
            pointer?: string;
        };
        GivenRoleDto: {
            /** @example customer-service */
            role: string;
            /**
             * @description `company`, `own`, `area:<name>` or `site:<name>`
             * @example company
             */
            scope: string;
        };
        HeldRoleDto: {
            /** @example customer-service */
            role: string;
            /**
             * @description `company`, `own`, `area:<name>` or `site:<name>`
             * @example company
             */
            scope: string;
        };
        HeldRoleView: {
            role: string;
            /** @example company */
            scope: string;
        };
        PeopleDto: {
            people: components["schemas"]["PersonDto"][];
        };
        PersonDto: {
            /** @description False for somebody who left */
            active: boolean;
            displayName: string;
            /** @enum {string} */
            kind: "person" | "service";
            /** @description Subject of the person’s tokens; stays for ever */
            personId: string;
            roles: components["schemas"]["HeldRoleDto"][];
            /** @description Who is told when the person’s clocks run out */
            superior?: string;
            /** @description Code of the manufacturer or supplier whose person this is */
            supplier?: string;
        };
        PersonView: {
            active: boolean;
            displayName: string;
            /** @enum {string} */
            kind: "person" | "service";
            /** @description Subject of the person’s tokens */
            personId: string;
            roles: components["schemas"]["HeldRoleView"][];
            superior: string | null;
            supplier: string | null;
            version: number;
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
        ProposeRegulationDto: {
            /** @description The whole document; each fault is answered with its JSON pointer */
            document: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Wanted date in force; never before the approval
             */
            effectiveFrom?: string;
            /** @description Why the change is proposed */
            reason: string;
        };
        RefuseRegulationDto: {
            reason: string;
        };
        RegisteredPeopleView: {
            changed: number;
            registered: number;
            unchanged: number;
        };
        RegulationSummary: {
            /** @description To be sent back with the approval */
            contentHash: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            effectiveFrom: string | null;
            /**
             * @description Kind of the policy, or id of the calendar
             * @example clocks
             */
            name: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            register: "policy" | "calendar";
            /** @enum {string} */
            status: "proposed" | "approved" | "refused";
            version: number;
        };
        RegulationView: {
            /** @description To be sent back with the approval */
            contentHash: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            document: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            effectiveFrom: string | null;
            /**
             * @description Kind of the policy, or id of the calendar
             * @example clocks
             */
            name: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            register: "policy" | "calendar";
            /** @enum {string} */
            status: "proposed" | "approved" | "refused";
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
    readCalendars_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                name?: string[];
                sort?: "proposedAt" | "-proposedAt";
                status?: ("proposed" | "approved" | "refused")[];
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
                        items: components["schemas"]["RegulationSummary"][];
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
    readCalendars_current: {
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
                    "application/json": components["schemas"]["RegulationView"];
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
    proposeCalendar_propose: {
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
                "application/json": components["schemas"]["ProposeRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
    readCalendars_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "application/json": components["schemas"]["RegulationView"];
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
    decideCalendar_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
    decideCalendar_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
    readDelegations_list: {
        parameters: {
            query?: {
                absent?: string[];
                cursor?: string;
                deputy?: string[];
                limit?: number;
                sort?: "recordedAt" | "-recordedAt";
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
                        items: components["schemas"]["DelegationView"][];
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
    delegate_delegate: {
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
                "application/json": components["schemas"]["DelegateDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
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
    revokeDelegation_revoke: {
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
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
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
    readPeople_list: {
        parameters: {
            query?: {
                active?: string[];
                cursor?: string;
                limit?: number;
                sort?: "personId" | "-personId" | "registeredAt" | "-registeredAt";
                superior?: string[];
                supplier?: string[];
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
                        items: components["schemas"]["PersonView"][];
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
    registerPeople_putAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredPeopleView"];
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
    registerPeople_register: {
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
                "application/json": components["schemas"]["PersonDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
    readPeople_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["PersonView"];
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
    changeRoles_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that the change is based on. */
                "If-Match": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRolesDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
    readPolicies_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                name?: string[];
                sort?: "proposedAt" | "-proposedAt";
                status?: ("proposed" | "approved" | "refused")[];
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
                        items: components["schemas"]["RegulationSummary"][];
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
    readPolicies_current: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                    "application/json": components["schemas"]["RegulationView"];
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
    proposePolicy_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
    readPolicies_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                version: number;
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
                    "application/json": components["schemas"]["RegulationView"];
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
    decidePolicy_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
    decidePolicy_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                kind: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRegulationDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationView"];
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
