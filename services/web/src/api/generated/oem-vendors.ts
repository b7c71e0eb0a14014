// Made by `npm run client` from services/oem-vendors/openapi.json; not to be edited.
export interface paths {
    "/api/v1/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List corrective-action requests (整改要求) */
        get: operations["readCorrectiveActions_list"];
        put?: never;
        /** Ask a manufacturer to contain, explain and correct (整改要求, 8D): D3 is due from now (OEM-10) */
        post: operations["issueCorrectiveAction_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrective-actions/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request: gates, answers, clocks, looks at the effect, mails, refused steps */
        get: operations["readCorrectiveActions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrective-actions/{reference}/answers/{answer}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a manufacturer’s answer, or send it back with reasons and a new clock (OEM-4, OEM-10) */
        post: operations["decideAnswer_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrective-actions/{reference}/troubles/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was done about a refused step of the request; it is tried again */
        post: operations["resolveCorrectiveTrouble_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/manufacturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What manufacturers.csv holds, and how far the registers around it are */
        get: operations["importManufacturers_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/manufacturers/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what became of the rows */
        get: operations["importManufacturers_read"];
        /** Import manufacturers.csv; the same file again goes on where it stopped */
        put: operations["importManufacturers_begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/manufacturers/{runId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in quarantine: line, key and reason */
        get: operations["importManufacturers_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/manufacturers/{runId}/faults/{faultId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a quarantined row, or try it again */
        post: operations["importManufacturers_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers.csv holds, and how far the registers around it are */
        get: operations["importSuppliers_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/suppliers/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what became of the rows */
        get: operations["importSuppliers_read"];
        /** Import suppliers.csv; the same file again goes on where it stopped */
        put: operations["importSuppliers_begin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/suppliers/{runId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows in quarantine: line, key and reason */
        get: operations["importSuppliers_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/suppliers/{runId}/faults/{faultId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a quarantined row, or try it again */
        post: operations["importSuppliers_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases of OEM products (委托产品异常) */
        get: operations["readOemCases_list"];
        put?: never;
        /** Submit the exception form of an OEM product (产品质量及发货问题处理申请表) */
        post: operations["submitOemCase_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with every revision of its form and opinion, its decisions and clocks */
        get: operations["readOemCases_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the case with its cause class; the opinion is due in five working days (OEM-6) */
        post: operations["confirmOemCase_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell before the deadline, with the reason, that the opinion takes longer (OEM-6) */
        post: operations["giveOemOpinion_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the handling opinion with its liability and submit it to the superior (OEM-4) */
        post: operations["giveOemOpinion_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/opinions/{revision}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or refuse an opinion, as another person than the one who gave it (SEC-3) */
        post: operations["giveOemOpinion_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/resubmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a returned form again, corrected; every revision is kept */
        post: operations["submitOemCase_resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oem-cases/{reference}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return the form to sales, with reasons */
        post: operations["confirmOemCase_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a gate by its one-time link (OEM-5, OEM-10) */
        post: operations["answerByLink_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier-answers/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The corrective-action request behind a one-time link */
        post: operations["answerByLink_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one’s own corrective-action requests (整改要求), as the manufacturer’s person */
        get: operations["readOwnActions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/corrective-actions/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of one’s own requests: what is asked, by when, and what was answered */
        get: operations["readOwnActions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/corrective-actions/{reference}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the open gate of a corrective-action request (整改答复), as the manufacturer’s person (OEM-5) */
        post: operations["answerGate_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List suppliers (供应商) and contract manufacturers (受托方) */
        get: operations["readVendors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{code}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the company stands to a vendor (合作状态): normal, conditional, probation, suspended, and why */
        get: operations["readStanding_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{code}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a vendor (暂停合作), or decide that it is not, or no longer, suspended (OEM-10) */
        post: operations["decideStanding_decide"];
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
        AnswerByLinkDto: {
            /** @description The part that the link’s gate asks for */
            content: components["schemas"]["GateContentDto"];
            /** @description The one-time token of the link */
            token: string;
        };
        AnswerGateDto: {
            content: components["schemas"]["GateContentDto"];
            /** @enum {string} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8";
        };
        CaseActView: {
            /** @example YC-2026-000012 */
            reference: string;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** @description Version of the case after the act */
            version: number;
        };
        CaseConfirmationView: {
            /** @enum {string} */
            causeClass: "quality" | "human";
            /** Format: date-time */
            confirmedAt: string;
            confirmedBy: string;
            note: string;
        };
        CaseEvidenceDto: {
            /**
             * @description What it shows; names nobody (SEC-8)
             * @example 瓶盖内侧霉斑照片 3 张
             */
            description: string;
            /** @enum {string} */
            kind: "photo" | "sample" | "document" | "text";
        };
        CaseExtensionView: {
            /** Format: date-time */
            dueBefore: string;
            /** Format: date-time */
            extendedAt: string;
            extendedBy: string;
            number: number;
            reason: string;
            /** Format: date-time */
            until: string;
        };
        CaseFormDto: {
            /**
             * @description A decimal, in the unit of the lot size
             * @example 12
             */
            affectedQuantity?: string;
            /**
             * @description Dealer who has the goods
             * @example 济南鑫源商贸
             */
            dealer?: string;
            /** @description What is wrong; goes on to the manufacturer and names nobody (SEC-8) */
            defect: string;
            /**
             * @description Share of defective pieces, 0 to 1
             * @example 0.05
             */
            defectRate?: string;
            /**
             * @description What the customer asks
             * @example 整批退货
             */
            demand: string;
            /** @description Photos, samples, documents; goes on to the manufacturer */
            evidence: components["schemas"]["CaseEvidenceDto"][];
            /**
             * @description As typed or printed
             * @example 20260930P020M01
             */
            lot: string;
            /** @description Of the whole lot at the dealer or customer */
            lotSize?: components["schemas"]["LotSizeDto"];
            /**
             * @description Needed for a lot that production does not know
             * @example M01
             */
            manufacturer?: string;
            orderNumber?: string;
            /** @enum {string} */
            problem: "quality" | "shipping";
            /** @example P020 */
            productCode: string;
            /** @description Why the customer asks it */
            reason: string;
        };
        CaseFormView: {
            /** @description A decimal */
            affectedQuantity: string | null;
            dealer: string | null;
            defect: string;
            /** @description Share, 0 to 1 */
            defectRate: string | null;
            demand: string;
            evidence: components["schemas"]["FormEvidenceView"][];
            /** @description As typed */
            lot: string;
            lotSize: components["schemas"]["FormLotSizeView"] | null;
            manufacturer: string;
            orderNumber: string | null;
            /** @enum {string} */
            problem: "quality" | "shipping";
            productCode: string;
            reason: string;
            returned: components["schemas"]["CaseReturnView"] | null;
            revision: number;
            /** @description Role in which it was done */
            role: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
        };
        CaseOpinionView: {
            decision: components["schemas"]["OpinionDecisionView"] | null;
            /** Format: date-time */
            givenAt: string;
            givenBy: string;
            handling: string;
            /** @enum {string} */
            liability: "manufacturer" | "company" | "carrier" | "customer" | "undetermined";
            opinion: string;
            requestsCorrectiveAction: boolean;
            revision: number;
        };
        CaseReturnView: {
            reasons: string;
            /** Format: date-time */
            returnedAt: string;
            returnedBy: string;
            /** @description Role in which it was done */
            role: string;
        };
        CauseDto: {
            /** @enum {string} */
            kind: "operator" | "method" | "machine" | "material" | "environment" | "measurement" | "design";
            /**
             * @description Why it happened, or why it was not found before it left
             * @enum {string}
             */
            side: "occurrence" | "escape";
            /** @description 5-why: from what was seen to the cause */
            whys: string[];
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
            /** @example 20260930P001L31/1/RCL-11 */
            clockId: string;
            /** Format: date-time */
            dueAt: string | null;
            late: boolean | null;
            /** @example clocks/1 */
            policyVersion: string;
            /** @description Computed beyond the published calendar */
            provisional: boolean;
            /** @example RCL-11 */
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
        ClosingStatementDto: {
            /** @description What was learnt */
            lessons: string;
            /** @description D8: the result */
            result: string;
        };
        ConfirmedCaseView: {
            /**
             * Format: date-time
             * @description When the opinion is due (OEM-6)
             */
            opinionDueAt: string | null;
            /** @example YC-2026-000012 */
            reference: string;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** @description Version of the case after the act */
            version: number;
        };
        ConfirmOemCaseDto: {
            /**
             * @description Quality, or human factors (OEM-2)
             * @enum {string}
             */
            causeClass: "quality" | "human";
            /** @description What was found */
            note: string;
        };
        ContainedGoodsDto: {
            /** @description What is done with them */
            action: string;
            /** @enum {string} */
            place: "at-manufacturer" | "in-transit" | "at-customer";
            /**
             * @description 0 says that there is nothing
             * @example 240
             */
            quantity: string;
            /** @example 瓶 */
            unit: string;
        };
        ContainmentDto: {
            /** @description What was done at once */
            actions: string;
            /** @description At the manufacturer and in transit in any case */
            goods: components["schemas"]["ContainedGoodsDto"][];
            /** @description D1: who works on it, by function */
            team: string[];
        };
        CorrectiveActionItemView: {
            /** @enum {string|null} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8" | null;
            /** Format: date-time */
            gateDueAt: string | null;
            /** Format: date-time */
            issuedAt: string;
            lot: string;
            /** @example M01 */
            manufacturer: string;
            /** @example YC-2026-000003 */
            oemCase: string;
            productCode: string;
            /** @example ZG-2026-000012 */
            reference: string;
            round: number;
            /**
             * Format: date-time
             * @description Since when the manufacturer is silent
             */
            silentSince: string | null;
            /** @enum {string} */
            stage: "containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed";
            /** @description Version of the request after the act */
            version: number;
        };
        CorrectiveActionView: {
            answers: components["schemas"]["CorrectiveAnswerView"][];
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            closedAt: string | null;
            defect: string;
            evidence: components["schemas"]["EvidenceView"][];
            /**
             * @description What waits for an answer or its judgement
             * @enum {string|null}
             */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8" | null;
            /**
             * Format: date-time
             * @description By when the answer is due
             */
            gateDueAt: string | null;
            /** Format: date */
            implementedOn: string | null;
            /** @description Role in which it was issued */
            issuedAs: string;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            /** @description Who judges the answer to the open gate */
            judgedBy: string | null;
            /**
             * Format: date-time
             * @description When the effect is looked at next
             */
            lookAt: string | null;
            looks: components["schemas"]["EffectLookView"][];
            lot: string;
            mails: components["schemas"]["ManufacturerMailView"][];
            /** @example M01 */
            manufacturer: string;
            /** @example YC-2026-000003 */
            oemCase: string;
            productCode: string;
            /** @example ZG-2026-000012 */
            reference: string;
            round: number;
            /**
             * Format: date-time
             * @description Since when the manufacturer is silent
             */
            silentSince: string | null;
            /** @enum {string} */
            stage: "containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed";
            troubles: components["schemas"]["CorrectiveTroubleView"][];
            version: number;
        };
        CorrectiveActView: {
            /** @enum {string|null} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8" | null;
            /** Format: date-time */
            gateDueAt: string | null;
            /** @example ZG-2026-000012 */
            reference: string;
            round: number;
            /** @enum {string} */
            stage: "containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed";
            /** @description Version of the request after the act */
            version: number;
        };
        CorrectiveAnswerView: {
            /** Format: date-time */
            answeredAt: string;
            /** @description The manufacturer’s person; of a link nobody knows */
            answeredBy: string | null;
            /** @enum {string} */
            channel: "portal" | "link";
            content: components["schemas"]["GateContentDto"];
            /** @description What a judgement must name */
            contentHash: string;
            /** @description Role in which it was decided */
            decidedAs: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @enum {string} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8";
            id: string;
            late: boolean;
            /** @description Counts the answers to this gate in this round */
            number: number;
            /** @description Why it was sent back */
            reasons: string | null;
            round: number;
            /** @enum {string} */
            state: "submitted" | "accepted" | "sent-back";
        };
        CorrectiveTroubleView: {
            code: string;
            id: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            step: string;
        };
        CorrectRowDto: {
            /** @description Columns that change, as the file would have them; `{}` tries the row again as it is */
            row: {
                [key: string]: string;
            };
        };
        DecideAnswerDto: {
            /** @description Hash of the answer as it was shown */
            contentHash: string;
            /** @enum {string} */
            outcome: "accepted" | "sent-back";
            /** @description Why it is sent back: the manufacturer reads it */
            reasons?: string;
        };
        DecidedOpinionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            /** @example YC-2026-000012 */
            reference: string;
            revision: number;
            /** @description Role in which it was decided */
            role: string;
        };
        DecidedStandingView: {
            /** Format: date-time */
            decidedAt: string;
            /** @enum {string} */
            standing: "normal" | "conditional" | "probation" | "suspended";
            suspended: boolean;
            /** @example M01 */
            vendor: string;
        };
        DecideOemOpinionDto: {
            /** @enum {string} */
            outcome: "approved" | "refused";
            reason: string;
        };
        DecideStandingDto: {
            /**
             * @description `do-not-suspend` also lifts a suspension
             * @enum {string}
             */
            outcome: "suspend" | "do-not-suspend";
            reason: string;
        };
        EffectLookView: {
            /** @enum {string|null} */
            basis: "lots" | "days" | "complaints" | null;
            /** @description Quality complaints about these lots */
            complaints: string[];
            look: number;
            /** Format: date-time */
            lookedAt: string;
            /** @description Lots of the product made since the correction */
            lots: number;
            /** @enum {string} */
            outcome: "effective" | "failed" | "undecided";
            round: number;
        };
        EvidenceView: {
            description: string;
            /** @enum {string} */
            kind: "photo" | "sample" | "document" | "text";
        };
        ExtendedOpinionView: {
            /**
             * Format: date-time
             * @description When the opinion is due now
             */
            opinionDueAt: string;
            /** @example YC-2026-000012 */
            reference: string;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** @description Version of the case after the act */
            version: number;
        };
        ExtendOemOpinionDto: {
            /** @description Why the opinion takes longer */
            reason: string;
            /**
             * Format: date-time
             * @description When it will be given; later than it is due now
             */
            until: string;
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
        FormEvidenceView: {
            description: string;
            /** @enum {string} */
            kind: "photo" | "sample" | "document" | "text";
        };
        FormLotSizeView: {
            /** @description A decimal */
            quantity: string;
            unit: string;
        };
        GateContentDto: {
            /** @description D8 */
            closing?: components["schemas"]["ClosingStatementDto"];
            /** @description D3 */
            containment?: components["schemas"]["ContainmentDto"];
            /** @description D6–D7 */
            implementation?: components["schemas"]["ImplementationDto"];
            /** @description D4–D5 */
            rootCause?: components["schemas"]["RootCauseDto"];
        };
        GivenOpinionView: {
            /** @example YC-2026-000012 */
            reference: string;
            /**
             * @description Of the opinion
             * @example 1
             */
            revision: number;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** @description Version of the case after the act */
            version: number;
        };
        GiveOemOpinionDto: {
            /** @description What is to be done for the customer and with the goods */
            handling: string;
            /**
             * @description Whose liability it is
             * @enum {string}
             */
            liability: "manufacturer" | "company" | "carrier" | "customer" | "undetermined";
            /** @description The engineer’s opinion on what happened */
            opinion: string;
            /** @description Whether the manufacturer is to be asked for a corrective action */
            requestsCorrectiveAction: boolean;
        };
        ImplementationDto: {
            /** @description Evidence, one entry each */
            evidence: string[];
            /** @description D6: what was done */
            implemented: string;
            /**
             * Format: date
             * @description First day whose lots are made the new way
             */
            implementedOn: string;
            /** @description D7: what keeps it from coming back */
            prevention: string;
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
        IssueCorrectiveActionDto: {
            /** @description D2 in other words than the case has; names no complainant (SEC-8) */
            defect?: string;
            /** @description Instead of the evidence of the case */
            evidence?: components["schemas"]["RequestEvidenceDto"][];
            /**
             * @description The confirmed case that asks for it
             * @example YC-2026-000003
             */
            oemCase: string;
        };
        LinkedActionView: {
            /** @enum {string} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8";
            /**
             * @description What the manufacturer’s people read
             * @enum {string}
             */
            language: "zh-CN" | "en";
            request: components["schemas"]["OwnActionView"];
        };
        LookUpRequestDto: {
            /** @description The one-time token of the link */
            token: string;
        };
        LotSizeDto: {
            /**
             * @description A decimal
             * @example 2400
             */
            quantity: string;
            /** @example 瓶 */
            unit: string;
        };
        ManufacturerMailView: {
            /** @enum {string} */
            about: "gate-opened" | "sent-back" | "reminder" | "overdue" | "closed";
            /** Format: date-time */
            dueSince: string;
            possibleDuplicate: boolean;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "due" | "attempting" | "sent" | "asked" | "superseded";
        };
        OemCaseItemView: {
            /**
             * @description OEM-2
             * @enum {string|null}
             */
            causeClass: "quality" | "human" | null;
            /** @example TS-2026-000123 */
            complaint: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description The form came later than a day after the complaint (OEM-3) */
            formLate: boolean;
            /** @description The lot’s number as it is matched */
            lot: string;
            /** @description Whether production knows the lot */
            lotKnown: boolean;
            /** @example M01 */
            manufacturer: string;
            /**
             * Format: date-time
             * @description When the opinion is or was due (OEM-6)
             */
            opinionDueAt: string | null;
            /** @description The opinion is not decided and its clock has passed */
            overdue: boolean;
            productCode: string;
            /**
             * Format: date-time
             * @description When the complaint reached the company
             */
            receivedAt: string;
            /** @example YC-2026-000012 */
            reference: string;
            /** @description Of the form */
            revision: number;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            version: number;
        };
        OemCaseView: {
            /**
             * @description OEM-2
             * @enum {string|null}
             */
            causeClass: "quality" | "human" | null;
            clocks: components["schemas"]["ClockView"][];
            /** @example TS-2026-000123 */
            complaint: string | null;
            confirmation: components["schemas"]["CaseConfirmationView"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            extensions: components["schemas"]["CaseExtensionView"][];
            /** @description The form came later than a day after the complaint (OEM-3) */
            formLate: boolean;
            /** @description Every revision, oldest first */
            forms: components["schemas"]["CaseFormView"][];
            /** @description The lot’s number as it is matched */
            lot: string;
            /** @description Whether production knows the lot */
            lotKnown: boolean;
            /** @example M01 */
            manufacturer: string;
            /**
             * Format: date-time
             * @description When the opinion is or was due (OEM-6)
             */
            opinionDueAt: string | null;
            /** @description Every revision, oldest first; whoever only submits cases sees the approved one alone (OEM-7) */
            opinions: components["schemas"]["CaseOpinionView"][];
            /** @description The opinion is not decided and its clock has passed */
            overdue: boolean;
            productCode: string;
            /**
             * Format: date-time
             * @description When the complaint reached the company
             */
            receivedAt: string;
            /** @example YC-2026-000012 */
            reference: string;
            /** @description Of the form */
            revision: number;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            version: number;
        };
        OpinionDecisionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @description With the delegation, of a deputy */
            hat: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            outcome: "approved" | "refused";
            reason: string;
            /** @description Role in which it was done */
            role: string;
        };
        OwnActionItemView: {
            /** @enum {string|null} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8" | null;
            /** Format: date-time */
            gateDueAt: string | null;
            /** Format: date-time */
            issuedAt: string;
            lot: string;
            productCode: string;
            /** @example ZG-2026-000012 */
            reference: string;
            /** @enum {string} */
            stage: "containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed";
        };
        OwnActionView: {
            answers: components["schemas"]["OwnAnswerView"][];
            /** Format: date-time */
            closedAt: string | null;
            defect: string;
            evidence: components["schemas"]["EvidenceView"][];
            /**
             * @description What waits for an answer or its judgement
             * @enum {string|null}
             */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8" | null;
            /**
             * Format: date-time
             * @description By when the answer is due
             */
            gateDueAt: string | null;
            /** Format: date-time */
            issuedAt: string;
            lot: string;
            productCode: string;
            /** @example ZG-2026-000012 */
            reference: string;
            round: number;
            /** @enum {string} */
            stage: "containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed";
            version: number;
        };
        OwnAnswerView: {
            /** Format: date-time */
            answeredAt: string;
            content: components["schemas"]["GateContentDto"];
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string} */
            gate: "D3" | "D4-D5" | "D6-D7" | "D8";
            id: string;
            late: boolean;
            /** @description Counts the answers to this gate in this round */
            number: number;
            /** @description Why it was sent back */
            reasons: string | null;
            round: number;
            /** @enum {string} */
            state: "submitted" | "accepted" | "sent-back";
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
        RequestEvidenceDto: {
            /** @description What it shows; nothing that leads to the complainant (SEC-8) */
            description: string;
            /** @enum {string} */
            kind: "photo" | "sample" | "document" | "text";
        };
        ResolveCorrectiveTroubleDto: {
            /** @description What was done about it */
            resolution: string;
        };
        ReturnOemCaseDto: {
            /** @description What is missing or wrong in the form */
            reasons: string;
        };
        RootCauseDto: {
            /** @description Of occurrence and of escape; operator error alone is refused */
            causes: components["schemas"]["CauseDto"][];
            /** @description D5: the corrective action that was chosen */
            chosenAction: string;
            /** @description How it is known that it will work */
            expectedEffect: string;
        };
        StandingView: {
            decidedBy: string | null;
            decisionReason: string | null;
            /** @description Within the policy’s window, when it was counted last */
            points: number;
            /** @enum {string} */
            reason: "none" | "silence" | "points" | "suspended-by-person" | "lifted-by-person";
            /** @description Newest first, at most 200 */
            scores: components["schemas"]["VendorScoreView"][];
            /** Format: date-time */
            since: string | null;
            /** @enum {string} */
            standing: "normal" | "conditional" | "probation" | "suspended";
            /** @description Whether new orders and releases are refused */
            suspended: boolean;
            /** @example M01 */
            vendor: string;
        };
        SubmitOemCaseDto: {
            /**
             * @description A decimal, in the unit of the lot size
             * @example 12
             */
            affectedQuantity?: string;
            /**
             * @description The complaint that it comes from
             * @example TS-2026-000123
             */
            complaint?: string;
            /**
             * @description Dealer who has the goods
             * @example 济南鑫源商贸
             */
            dealer?: string;
            /** @description What is wrong; goes on to the manufacturer and names nobody (SEC-8) */
            defect: string;
            /**
             * @description Share of defective pieces, 0 to 1
             * @example 0.05
             */
            defectRate?: string;
            /**
             * @description What the customer asks
             * @example 整批退货
             */
            demand: string;
            /** @description Photos, samples, documents; goes on to the manufacturer */
            evidence: components["schemas"]["CaseEvidenceDto"][];
            /**
             * @description As typed or printed
             * @example 20260930P020M01
             */
            lot: string;
            /** @description Of the whole lot at the dealer or customer */
            lotSize?: components["schemas"]["LotSizeDto"];
            /**
             * @description Needed for a lot that production does not know
             * @example M01
             */
            manufacturer?: string;
            orderNumber?: string;
            /** @enum {string} */
            problem: "quality" | "shipping";
            /** @example P020 */
            productCode: string;
            /** @description Why the customer asks it */
            reason: string;
            /**
             * Format: date-time
             * @description When the customer’s complaint reached the company; now when absent, the complaint’s own where it is known
             */
            receivedAt?: string;
        };
        SubmittedCaseView: {
            /** @description Whether the form came later than a day after the complaint (OEM-3) */
            formLate: boolean;
            /** @description The lot’s number as it is matched */
            lot: string;
            /** @description Whether production knows the lot */
            lotKnown: boolean;
            /**
             * @description Whose make the lot is
             * @example M01
             */
            manufacturer: string;
            /** @example YC-2026-000012 */
            reference: string;
            /**
             * @description Of the form
             * @example 1
             */
            revision: number;
            /** @enum {string} */
            stage: "submitted" | "returned" | "confirmed" | "decided";
            /** @description Version of the case after the act */
            version: number;
        };
        VendorScoreView: {
            /** Format: date-time */
            at: string;
            points: number;
            /** @enum {string} */
            reason: "late" | "sent-back" | "silent" | "effect-failed";
            /** @example ZG-2026-000012 */
            request: string;
        };
        VendorView: {
            city: string | null;
            /** @example S007 */
            code: string;
            email: string | null;
            /** @enum {string} */
            kind: "manufacturer" | "supplier";
            /** @enum {string} */
            language: "zh-CN" | "en";
            name: string;
            phone: string | null;
            province: string | null;
            version: number;
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
    readCorrectiveActions_list: {
        parameters: {
            query?: {
                cursor?: string;
                gate?: ("D3" | "D4-D5" | "D6-D7" | "D8")[];
                limit?: number;
                lot?: string[];
                manufacturer?: string[];
                oemCase?: string[];
                sort?: "issuedAt" | "-issuedAt";
                stage?: ("containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed")[];
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
                        items: components["schemas"]["CorrectiveActionItemView"][];
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
    issueCorrectiveAction_issue: {
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
                "application/json": components["schemas"]["IssueCorrectiveActionDto"];
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
                    "application/json": components["schemas"]["CorrectiveActView"];
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
    readCorrectiveActions_read: {
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
                    "application/json": components["schemas"]["CorrectiveActionView"];
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
    decideAnswer_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                answer: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAnswerDto"];
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
                    "application/json": components["schemas"]["CorrectiveActView"];
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
    resolveCorrectiveTrouble_resolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveCorrectiveTroubleDto"];
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
                    "application/json": components["schemas"]["CorrectiveActView"];
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
    importManufacturers_describe: {
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
    importManufacturers_read: {
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
    importManufacturers_begin: {
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
    importManufacturers_faults: {
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
    importManufacturers_correct: {
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
    importSuppliers_describe: {
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
    importSuppliers_read: {
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
    importSuppliers_begin: {
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
    importSuppliers_faults: {
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
    importSuppliers_correct: {
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
    readOemCases_list: {
        parameters: {
            query?: {
                complaint?: string[];
                cursor?: string;
                limit?: number;
                lot?: string[];
                manufacturer?: string[];
                overdue?: ("true" | "false")[];
                sort?: "submittedAt" | "-submittedAt";
                stage?: ("submitted" | "returned" | "confirmed" | "decided")[];
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
                        items: components["schemas"]["OemCaseItemView"][];
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
    submitOemCase_submit: {
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
                "application/json": components["schemas"]["SubmitOemCaseDto"];
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
                    "application/json": components["schemas"]["SubmittedCaseView"];
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
    readOemCases_read: {
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
                    "application/json": components["schemas"]["OemCaseView"];
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
    confirmOemCase_confirm: {
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
                "application/json": components["schemas"]["ConfirmOemCaseDto"];
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
                    "application/json": components["schemas"]["ConfirmedCaseView"];
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
    giveOemOpinion_extend: {
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
                "application/json": components["schemas"]["ExtendOemOpinionDto"];
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
                    "application/json": components["schemas"]["ExtendedOpinionView"];
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
    giveOemOpinion_give: {
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
                "application/json": components["schemas"]["GiveOemOpinionDto"];
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
                    "application/json": components["schemas"]["GivenOpinionView"];
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
    giveOemOpinion_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                reference: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOemOpinionDto"];
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
                    "application/json": components["schemas"]["DecidedOpinionView"];
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
    submitOemCase_resubmit: {
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
                "application/json": components["schemas"]["CaseFormDto"];
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
                    "application/json": components["schemas"]["SubmittedCaseView"];
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
    confirmOemCase_return: {
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
                "application/json": components["schemas"]["ReturnOemCaseDto"];
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
                    "application/json": components["schemas"]["CaseActView"];
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
    answerByLink_answer: {
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
                "application/json": components["schemas"]["AnswerByLinkDto"];
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
                    "application/json": components["schemas"]["OwnAnswerView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    answerByLink_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpRequestDto"];
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
                    "application/json": components["schemas"]["LinkedActionView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["NotSentInTime"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadTooLarge"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
        };
    };
    readOwnActions_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sort?: "issuedAt" | "-issuedAt";
                stage?: ("containing" | "analysing" | "implementing" | "verifying" | "closing" | "closed")[];
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
                        items: components["schemas"]["OwnActionItemView"][];
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
    readOwnActions_read: {
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
                    "application/json": components["schemas"]["OwnActionView"];
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
    answerGate_answer: {
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
                "application/json": components["schemas"]["AnswerGateDto"];
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
                    "application/json": components["schemas"]["OwnAnswerView"];
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
    readVendors_list: {
        parameters: {
            query?: {
                code?: string[];
                cursor?: string;
                kind?: ("manufacturer" | "supplier")[];
                limit?: number;
                sort?: "code" | "-code" | "name" | "-name";
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
                        items: components["schemas"]["VendorView"][];
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
    readStanding_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["StandingView"];
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
    decideStanding_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideStandingDto"];
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
                    "application/json": components["schemas"]["DecidedStandingView"];
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
