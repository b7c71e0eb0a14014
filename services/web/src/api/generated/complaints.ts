// Made by `npm run client` from services/complaints/openapi.json; not to be edited.
export interface paths {
    "/api/v1/closed-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints that were closed before this system was there, newest first */
        get: operations["listClosedComplaints_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, newest first */
        get: operations["listComplaints_list"];
        put?: never;
        /** Take in a complaint (投诉登记) and start its handling */
        post: operations["registerComplaint_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with everything on record; its ETag is the version that a change names */
        get: operations["readComplaint_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the answer to the complainant; it is sent and archived, and HND-4 stops when it has left (HND-13) */
        post: operations["writeAnswer_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a call-back attempt and what came of it (HND-14) */
        post: operations["recordCallBack_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change class or grade, with a reason (INT-3) */
        patch: operations["classifyComplaint_classify"];
        trace?: never;
    };
    "/api/v1/complaints/{reference}/clocks/{rule}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a clock stand still while the customer or the supplier is waited for (HND-4) */
        post: operations["pauseClock_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/clocks/{rule}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a clock run on: the customer or the supplier has answered */
        post: operations["resumeClock_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the investigation found, once both sides have answered (HND-6) */
        post: operations["recordFinding_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/first-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the first reply to the complainant; its clock stops (HND-1) */
        post: operations["recordFirstReply_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/form-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge the complaint handling form in one’s role; with the last recipient its clock stops (HND-2) */
        post: operations["recordFormDelivery_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/initial-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the initial handling opinion; its clock stops (HND-3) */
        post: operations["recordInitialOpinion_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/lot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which known lot the complaint is about, with a reason (INT-2, INT-4) */
        post: operations["acceptLot_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/lot-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lots that a cut, mistyped or missing number may mean; a person decides (INT-2) */
        get: operations["suggestLots_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a remedy to the complainant (HND-19, CMP-10); it replaces an undecided one */
        post: operations["proposeRemedy_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedies/{remedyId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the complainant’s agreement, refusal or counter-demand: who, when, how (HND-19) */
        post: operations["answerRemedy_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedies/{remedyId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign or refuse a remedy in the role that its tier names (CMP-1…5, SEC-3) */
        post: operations["decideRemedy_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedies/{remedyId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the numbered after-sales handling sheet 售后服务处理单 (CMP-12) */
        post: operations["fileSheet_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedies/{remedyId}/sheet/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review the handling sheet, as another person than its author (CMP-12) */
        post: operations["reviewSheet_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{reference}/remedy-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the complainant asks for nothing; the case goes on to the written answer */
        post: operations["waiveRemedy_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find cases by the complainant’s contact or by words of the complaint; the newest 200 */
        post: operations["searchComplaints_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What complaints.csv holds, and how far the registers around it are */
        get: operations["importComplaints_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/complaints/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what became of the rows */
        get: operations["importComplaints_read"];
        /** Import complaints.csv; the same file again goes on where it stopped */
        put: operations["importComplaints_begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/complaints/{runId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in quarantine: line, key and reason */
        get: operations["importComplaints_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/complaints/{runId}/faults/{faultId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a quarantined row, or try it again */
        post: operations["importComplaints_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/troubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps of the handling that were refused for good */
        get: operations["listTroubles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/troubles/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was done about a trouble; the step is tried again */
        post: operations["resolveTrouble_resolve"];
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
        AcceptedLotView: {
            /**
             * @description Raised when the lot has many complaints (INT-4)
             * @enum {string}
             */
            grade: "minor" | "general" | "severe" | "major";
            /**
             * Format: uuid
             * @description The entry in the lot’s history
             */
            id: string;
            /** @description The lot that the complaint counts for from now on */
            lot: string;
            lotKnown: boolean;
            /** @description As typed at intake, never rewritten */
            lotTyped: string | null;
            /** @example TS-2026-000123 */
            reference: string;
            /** @description Version of the case after the act; its ETag */
            version: number;
        };
        AcceptLotDto: {
            /**
             * @description Number of a known lot, matched without case, width and spaces
             * @example 20260930P001L31
             */
            lot: string;
            /**
             * @description Why it is this lot; the history keeps it
             * @example 照片上的喷码清晰可见
             */
            reason: string;
        };
        ActView: {
            /** @description What the act recorded */
            id: string;
            /** @example TS-2026-000123 */
            reference: string;
            /** @enum {string} */
            stage: "registered" | "investigating" | "finding" | "remedy" | "executing" | "answering" | "calling-back" | "closed";
            /** @description Version of the case after the act; its ETag */
            version: number;
        };
        AnswerRemedyDto: {
            /** @enum {string} */
            answer: "agreed" | "declined" | "countered";
            /**
             * @description How
             * @enum {string}
             */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** @description What the complainant demands instead; needed with `countered` */
            demand?: string;
            /**
             * Format: date-time
             * @description When; now when absent
             */
            givenAt?: string;
            /**
             * @description Who gave it
             * @enum {string}
             */
            givenBy: "complainant" | "family" | "agent";
        };
        ApprovalView: {
            contentHash: string;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            decisionId: string;
            hat: components["schemas"]["DecisionHatView"];
            /** @enum {string} */
            outcome: "approved" | "refused";
            reason: string | null;
        };
        CallBackView: {
            channel: string;
            cycle: number;
            id: string;
            note: string | null;
            number: number;
            outcome: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: date-time */
            warnedAt: string | null;
        };
        ClassificationView: {
            /** Format: date-time */
            at: string;
            by: string;
            class: string;
            grade: string;
            reason: string;
        };
        ClassifyComplaintDto: {
            /** @enum {string} */
            class: "quality" | "service-attitude" | "delivery" | "price" | "other";
            /** @enum {string} */
            grade: "minor" | "general" | "severe" | "major";
            /** @description Why it is changed; the history keeps it */
            reason: string;
        };
        ClockBasisView: {
            /**
             * @description Catalogue code
             * @example clock.basis.office-hours
             */
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        ClockView: {
            /** @description How the due instant came about */
            basis: components["schemas"]["ClockBasisView"];
            /** @example CN-office/1 */
            calendarVersion: string;
            /** @example TS-2026-000123/HND-4/1 */
            clockId: string;
            cycle: number;
            /**
             * Format: date-time
             * @description Null while it stands still
             */
            dueAt: string | null;
            late: boolean | null;
            /** @example clocks/1 */
            policyVersion: string;
            /** @description Computed beyond the published calendar */
            provisional: boolean;
            /** @example HND-4 */
            rule: string;
            /** @description Rungs that were given */
            rungsFired: string[];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "running" | "paused" | "stopped";
            /** Format: date-time */
            stoppedAt: string | null;
        };
        ClosedComplaintView: {
            /** @enum {string} */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The import that brought it
             */
            importId: string;
            /** @description As typed */
            lotTyped: string | null;
            photos: number;
            /** Format: date */
            productionDate: string | null;
            productName: string | null;
            purchasePlace: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        ComplainantDto: {
            address?: string;
            /**
             * @description Phone number, mail address or account: how the person is found again
             * @example 15889903813
             */
            contact?: string;
            /** @example 林子涵 */
            name?: string;
        };
        ComplainantView: {
            address: string | null;
            contact: string | null;
            name: string | null;
        };
        ComplaintItemView: {
            channel: string;
            class: string;
            cycle: number;
            follows: string | null;
            grade: string;
            lot: string | null;
            lotKnown: boolean;
            outcome: string | null;
            ownerRole: string;
            productCode: string | null;
            productName: string | null;
            /** Format: date-time */
            promisedBy: string | null;
            /** Format: date-time */
            receivedAt: string;
            reference: string;
            stage: string;
            version: number;
        };
        ComplaintProductDto: {
            /** @example P001 */
            code?: string;
            /**
             * @description Share of defective pieces, 0 to 1
             * @example 0.05
             */
            defectRate?: string;
            /**
             * @description As typed or printed; an unknown lot is accepted and flagged
             * @example 20260601P002L21
             */
            lot?: string;
            /** @description Size of the lot at the complainant, a decimal */
            lotSize?: string;
            /** @example 康誉花生酱 */
            name?: string;
            /** Format: date */
            productionDate?: string;
            /**
             * @description Quantity complained about, a decimal
             * @example 3
             */
            quantity?: string;
            /** @example 220g/瓶 */
            specification?: string;
            /** @example 瓶 */
            unit?: string;
        };
        ComplaintView: {
            answers: components["schemas"]["WrittenAnswerView"][];
            /**
             * @description What the case waits for
             * @example remedy-decision
             */
            awaited: string;
            callBacks: components["schemas"]["CallBackView"][];
            class: string;
            classifications: components["schemas"]["ClassificationView"][];
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            closedAt: string | null;
            /** @description Null without the permission complaint:read-contact (SEC-1) */
            complainant: components["schemas"]["ComplainantView"] | null;
            cycle: number;
            escalation: number;
            findings: components["schemas"]["FindingView"][];
            /**
             * Format: date-time
             * @description First reply of the present cycle (HND-1)
             */
            firstReplyAt: string | null;
            /** @description Later cases about the same matter */
            followedBy: string[];
            /** @description First case about the matter (INT-7) */
            follows: string | null;
            formDeliveries: components["schemas"]["FormDeliveryView"][];
            grade: string;
            /** @description Initial opinion of the present cycle (HND-3) */
            initialOpinion: string | null;
            investigation: components["schemas"]["InvestigationView"][];
            lotAlarms: components["schemas"]["LotAlarmView"][];
            lotIdentifications: components["schemas"]["LotIdentificationView"][];
            outcome: string | null;
            ownerRole: string;
            /** @enum {string} */
            path: "quality" | "other";
            pin: components["schemas"]["PinView"];
            /** Format: date-time */
            promisedBy: string | null;
            recipients: string[];
            /** @example TS-2026-000123 */
            reference: string;
            remedies: components["schemas"]["RemedyView"][];
            report: components["schemas"]["ReportView"];
            speakerRole: string;
            stage: string;
            version: number;
        };
        CorrectRowDto: {
            /** @description Columns that change, as the file would have them; `{}` tries the row again as it is */
            row: {
                [key: string]: string;
            };
        };
        DecidedView: {
            contentHash: string;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            decisionId: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            reference: string;
            remedyId: string;
            /** @description Role in which it was signed */
            role: string;
        };
        DecideRemedyDto: {
            /**
             * @description Hash of the content that was shown; it must still be the remedy’s
             * @example …64 hex digits
             */
            contentHash: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            /** @description Needed with a refusal */
            reason?: string;
        };
        DecisionHatView: {
            /** @description The absent person whom a deputy stood in for */
            absent: string | null;
            role: string;
            scope: string;
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
        FileSheetDto: {
            /** @description Measures as they stand on the sheet, without the complainant’s name */
            measures: string;
        };
        FindingView: {
            cycle: number;
            id: string;
            nature: string;
            /** @enum {string} */
            outcome: "confirmed" | "not-confirmed" | "inconclusive";
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            responsible: string | null;
            rootCause: string;
        };
        FormDeliveryView: {
            /** Format: date-time */
            receivedAt: string;
            receivedBy: string;
            role: string;
        };
        IllnessDto: {
            hospital?: string;
            persons: number;
            symptoms: string;
        };
        IllnessView: {
            hospital: string | null;
            persons: number;
            symptoms: string | null;
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
        InvestigationView: {
            cycle: number;
            /** @enum {string} */
            kind: "retest" | "records";
            outcome: string;
            /** Format: date-time */
            toldAt: string;
        };
        LegalFloorView: {
            /** @example 1000.00 */
            amount: string;
            article: string | null;
            /** @example CNY */
            currency: string;
        };
        LotAlarmView: {
            assess: boolean;
            hold: boolean;
            /** @example TS-2026-000123/illness */
            key: string;
            lots: string[];
            /** @enum {string} */
            reason: "illness" | "lot-cluster" | "product-cluster" | "grade" | "confirmed-finding";
            /** @description Related complaints in the window */
            related: number | null;
            /** Format: date-time */
            requestedAt: string;
        };
        LotIdentificationView: {
            /** Format: date-time */
            at: string;
            before: string | null;
            by: string;
            lot: string;
            reason: string;
        };
        LotSuggestionsView: {
            /** @description Likeliest first, at most 20 */
            items: components["schemas"]["LotSuggestionView"][];
            lot: string | null;
            lotKnown: boolean;
            lotTyped: string | null;
            reference: string;
        };
        LotSuggestionView: {
            /** @description Complaints that name this lot already */
            complaints: number;
            /** @description Product code */
            item: string;
            /** @description Production’s id of the lot */
            lotId: string;
            /**
             * @description Why: the same number, a number cut at its end or start, or the complaint’s product made on the complaint’s date
             * @enum {string}
             */
            match: "same-number" | "cut-end" | "cut-start" | "same-day";
            /**
             * @description As its label has it
             * @example 20260930P001L31
             */
            number: string;
            /** Format: date */
            producedOn: string | null;
            /** @description It is the product that the complaint names */
            sameProduct: boolean;
        };
        PauseClockDto: {
            /** @description What is waited for */
            reason: string;
            /**
             * @description An internal objection or an absent colleague never pauses a clock
             * @enum {string}
             */
            waitingFor: "customer" | "supplier";
        };
        PinView: {
            calendar: string;
            calendarVersion: number;
            policyVersions: {
                [key: string]: number;
            };
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
        ProposedView: {
            /** @description What the act recorded */
            id: string;
            legalFloor: components["schemas"]["LegalFloorView"] | null;
            /** @description Multiple of the exchanged quantity */
            multiple: string | null;
            number: number;
            /** @example TS-2026-000123 */
            reference: string;
            /** @description Roles that sign */
            signers: string[];
            /** @enum {string} */
            stage: "registered" | "investigating" | "finding" | "remedy" | "executing" | "answering" | "calling-back" | "closed";
            /**
             * @description Rule of the tier
             * @example CMP-3
             */
            tier: string;
            /** @description Version of the case after the act; its ETag */
            version: number;
        };
        ProposeRemedyDto: {
            /**
             * @description Money, a decimal above 0: always the general manager’s (CMP-5)
             * @example 1000.00
             */
            amount?: string;
            /**
             * @description ISO 4217
             * @example CNY
             */
            currency?: string;
            /**
             * @description Quantity to be exchanged, in the same unit; the multiple counts by it (CMP-1…5)
             * @example 1
             */
            exchangeQuantity?: string;
            /** @enum {string} */
            kind: "refund" | "exchange" | "resend" | "money" | "price-difference" | "other";
            /** @description What the complainant lost, for the law’s floor */
            loss?: string;
            /** @description Lot that is handed out, where it is known */
            lot?: string;
            /** @description What the complainant paid, for the law’s floor */
            pricePaid?: string;
            /**
             * @description Product that is handed out
             * @example P001
             */
            productCode?: string;
            /**
             * @description Quantity handed out, a decimal above 0
             * @example 3
             */
            quantity?: string;
            /** @description Terms as they are put to the complainant, without names */
            terms: string;
            /** @example 瓶 */
            unit?: string;
        };
        PurchaseDto: {
            dealer?: string;
            orderNumber?: string;
            /** @description Packing list or packer number */
            packingNumber?: string;
            /** @example 济南鑫源商贸 */
            place?: string;
            /** @description Receipt or invoice, by number or kind */
            proof?: string;
        };
        RecordCallBackDto: {
            /** @enum {string} */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** @description What the complainant said */
            note?: string;
            /**
             * @description `not-reached` is one attempt in vain; `unreachable` closes the case after the policy’s attempts and a warning, never a severe or major one
             * @enum {string}
             */
            outcome: "satisfied" | "dissatisfied" | "not-reached" | "unreachable";
            /**
             * Format: date-time
             * @description With `not-reached`: when the complainant was warned that silence will close the case
             */
            warnedAt?: string;
        };
        RecordFindingDto: {
            /**
             * @description Nature of the problem (HND-25)
             * @example foreign matter
             */
            nature: string;
            /** @enum {string} */
            outcome: "confirmed" | "not-confirmed" | "inconclusive";
            /** @description Responsible department, maker or supplier; a person is named in the archive, not here */
            responsible?: string;
            /** @description Root cause as far as it was found */
            rootCause: string;
        };
        RecordFirstReplyDto: {
            /**
             * @description How the complainant was answered
             * @enum {string}
             */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** @description What was said and asked */
            note?: string;
            /**
             * Format: date-time
             * @description When; now when absent
             */
            repliedAt?: string;
        };
        RecordFormDeliveryDto: {
            /**
             * @description Role in which the form was received; one of the case’s recipients
             * @example qc-chief
             */
            role: string;
        };
        RecordInitialOpinionDto: {
            /** @description Initial handling opinion (初步处理意见) */
            opinion: string;
        };
        RegisterComplaintDto: {
            /**
             * @description What the complainant asks for
             * @example 退款
             */
            asks?: string;
            /** @enum {string} */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** @description The channel’s own id of the message: the same one again is a doubled transmission, not a case */
            channelMessageId?: string;
            /** @enum {string} */
            class: "quality" | "service-attitude" | "delivery" | "price" | "other";
            complainant: components["schemas"]["ComplainantDto"];
            /** @enum {string} */
            grade: "minor" | "general" | "severe" | "major";
            illness?: components["schemas"]["IllnessDto"];
            /**
             * Format: date-time
             * @description When it happened to the complainant
             */
            occurredAt?: string;
            /** @description Number of photos received */
            photos?: number;
            /** @description The complaint in the complainant’s words */
            problem: string;
            product?: components["schemas"]["ComplaintProductDto"];
            purchase?: components["schemas"]["PurchaseDto"];
            /**
             * Format: date-time
             * @description When the complaint reached the company; now when absent
             */
            receivedAt?: string;
            responsibleDepartment?: string;
            /** @description Whether a sample was received */
            sampleReceived?: boolean;
        };
        RegisteredView: {
            /** @description How many cases about the matter came before */
            escalation: number;
            /** @description First case about the same matter (INT-7) */
            follows: string | null;
            lot: string | null;
            /** @description False: no such lot is known here; the case goes on and is flagged */
            lotKnown: boolean;
            ownerRole: string;
            /**
             * Format: date-time
             * @description Promised end of the handling (INT-5)
             */
            promisedBy: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @description Roles that must get the form (HND-2) */
            recipients: string[];
            /** @example TS-2026-000123 */
            reference: string;
            /** @description Role of the one person who speaks to the complainant */
            speakerRole: string;
            /** @example registered */
            stage: string;
            version: number;
        };
        RemedyAnswerView: {
            /** @enum {string} */
            answer: "agreed" | "declined" | "countered";
            channel: string;
            demand: string | null;
            /** Format: date-time */
            givenAt: string;
            givenBy: string;
            recordedBy: string;
        };
        RemedyView: {
            amount: string | null;
            answers: components["schemas"]["RemedyAnswerView"][];
            approvals: components["schemas"]["ApprovalView"][];
            /** @description Hash of what a decision is put under, as it stands now: terms, last answer, sheet */
            contentHash: string;
            currency: string | null;
            cycle: number;
            exchangeQuantity: string | null;
            /** Format: date-time */
            executedAt: string | null;
            filedAt: string;
            id: string;
            kind: string;
            legalFloor: components["schemas"]["LegalFloorView"] | null;
            lot: string | null;
            multiple: string | null;
            number: number;
            productCode: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            quantity: string | null;
            sheet: components["schemas"]["SheetView"] | null;
            signers: string[];
            state: string;
            terms: string;
            /** @example CMP-3 */
            tier: string;
            unit: string | null;
        };
        ReportView: {
            asks: string | null;
            channel: string;
            dealer: string | null;
            defectRate: string | null;
            illness: components["schemas"]["IllnessView"] | null;
            /** @description Normalised for case, width and spaces */
            lot: string | null;
            lotKnown: boolean;
            lotSize: string | null;
            /** @description As typed */
            lotTyped: string | null;
            /** Format: date-time */
            occurredAt: string | null;
            orderNumber: string | null;
            packingNumber: string | null;
            photos: number;
            /** @description Null once the complainant was erased */
            problem: string | null;
            productCode: string | null;
            /** Format: date */
            productionDate: string | null;
            productName: string | null;
            proofOfPurchase: string | null;
            purchasePlace: string | null;
            quantity: string | null;
            /** Format: date-time */
            receivedAt: string;
            receivedBy: string;
            /** Format: date-time */
            recordedAt: string;
            responsibleDepartment: string | null;
            sampleReceived: boolean;
            specification: string | null;
            unit: string | null;
        };
        ResolveTroubleDto: {
            /** @description What was done about it */
            resolution: string;
        };
        SearchComplaintsDto: {
            /** @description The complainant’s contact, in any way of writing it */
            contact?: string;
            /** @description Words of the complaint, two characters at least */
            words?: string;
        } & (unknown | unknown);
        SearchResultView: {
            items: components["schemas"]["ComplaintItemView"][];
        };
        SheetView: {
            author: string;
            /** Format: date-time */
            filedAt: string;
            filedWith: string;
            measures: string;
            /** @example SC-2026-000001 */
            number: string;
            /** Format: date-time */
            reviewedAt: string | null;
            reviewer: string | null;
        };
        TroubleView: {
            /** @description Code of the refusal */
            code: string;
            complaint: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            reportedAt: string;
            resolution: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            /**
             * @description Step of the handling that was refused
             * @example logistics.dispatchReplacement
             */
            step: string;
        };
        WaiveRemedyDto: {
            /** @enum {string} */
            channel: "phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market";
            /** @enum {string} */
            givenBy: "complainant" | "family" | "agent";
        };
        WriteAnswerDto: {
            /**
             * @description `email` is sent from here; `letter` was posted already
             * @enum {string}
             */
            channel: "email" | "letter";
            /**
             * Format: email
             * @description Where the mail goes; the complainant’s contact when that is a mail address
             */
            email?: string;
            /**
             * Format: date-time
             * @description When the letter was posted; now when absent
             */
            postedAt?: string;
            /** @description Registered-mail number of a letter: its proof of posting */
            postingNumber?: string;
            subject?: string;
            /** @description The written answer; for an unsolved case with its explanation (HND-13, HND-27) */
            text: string;
        };
        WrittenAnswerView: {
            channel: string;
            cycle: number;
            id: string;
            messageId: string | null;
            possibleDuplicate: boolean;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "written" | "attempting" | "sent";
            subject: string | null;
            text: string | null;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
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
    listClosedComplaints_list: {
        parameters: {
            query?: {
                channel?: ("phone" | "letter" | "email" | "visit" | "web" | "wechat" | "dealer" | "point-of-sale" | "market")[];
                cursor?: string;
                limit?: number;
                lot?: string[];
                receivedBefore?: string;
                receivedFrom?: string;
                sort?: "receivedAt" | "-receivedAt";
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
                        items: components["schemas"]["ClosedComplaintView"][];
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
    listComplaints_list: {
        parameters: {
            query?: {
                class?: ("quality" | "service-attitude" | "delivery" | "price" | "other")[];
                cursor?: string;
                grade?: ("minor" | "general" | "severe" | "major")[];
                limit?: number;
                lot?: string[];
                ownerRole?: string[];
                productCode?: string[];
                receivedBefore?: string;
                receivedFrom?: string;
                reference?: string[];
                sort?: "receivedAt" | "-receivedAt" | "reference" | "-reference";
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
                        items: components["schemas"]["ComplaintItemView"][];
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
    registerComplaint_register: {
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
                "application/json": components["schemas"]["RegisterComplaintDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredView"];
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
    readComplaint_read: {
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
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
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
    writeAnswer_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAnswerDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    recordCallBack_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCallBackDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    classifyComplaint_classify: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that the change is based on. */
                "If-Match": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyComplaintDto"];
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
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionMissing"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    pauseClock_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseClockDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    resumeClock_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    recordFinding_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFindingDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    recordFirstReply_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFirstReplyDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    recordFormDelivery_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFormDeliveryDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    recordInitialOpinion_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInitialOpinionDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    acceptLot_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptLotDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedLotView"];
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
    suggestLots_suggest: {
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
                    "application/json": components["schemas"]["LotSuggestionsView"];
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
    proposeRemedy_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRemedyDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedView"];
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
    answerRemedy_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                remedyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRemedyDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    decideRemedy_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                remedyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRemedyDto"];
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
                    "application/json": components["schemas"]["DecidedView"];
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
    fileSheet_file: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                remedyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileSheetDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    reviewSheet_review: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                remedyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    waiveRemedy_waive: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveRemedyDto"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
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
    searchComplaints_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchComplaintsDto"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultView"];
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
    importComplaints_describe: {
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
    importComplaints_read: {
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
    importComplaints_begin: {
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
    importComplaints_faults: {
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
    importComplaints_correct: {
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
    listTroubles_list: {
        parameters: {
            query?: {
                complaint?: string[];
                cursor?: string;
                limit?: number;
                sort?: "reportedAt" | "-reportedAt";
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
                        items: components["schemas"]["TroubleView"][];
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
    resolveTrouble_resolve: {
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
                "application/json": components["schemas"]["ResolveTroubleDto"];
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
                    "application/json": components["schemas"]["TroubleView"];
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
}
