// Made by `npm run client` from services/quality/openapi.json; not to be edited.
export interface paths {
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recall assessments (召回评估) */
        get: operations["readAssessments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{lot}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment with the facts to decide on: lots, triggers, holds, tests, clocks */
        get: operations["readAssessments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{lot}/{number}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign that no recall is needed, with the reason (RCL-11) */
        post: operations["decideAssessment_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hold-orders/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why there is nothing to hold for an order that came to no hold (HND-17) */
        post: operations["resolveHoldOrder_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recall-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a notice by its one-time link: what is still there, sold, destroyed (RCL-4) */
        post: operations["answerNotice_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recall-confirmations/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the notice behind a one-time link asks about */
        post: operations["answerNotice_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recalls (召回) */
        get: operations["readRecall_list"];
        put?: never;
        /** Start a recall from an assessment (启动召回): its scope is held and frozen at once */
        post: operations["startRecall_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recall: clocks, plan, start checks, funnel, balance, who did not answer */
        get: operations["readRecall_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign that the recall is closed: nothing is open, everything is accounted for or explained (RCL-6) */
        post: operations["closeRecall_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/consignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consignees of the frozen scope, by code, with their notices; 200 a page */
        get: operations["readRecall_consignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/consignees/{consignee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consignee: its lots, what it said last, who tried to reach it, what is open (RCL-4) */
        get: operations["readRecall_consignee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/consignees/{consignee}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a call or visit that reached nobody; the consignee is tried again (RCL-4) */
        post: operations["recordAttempt_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/consignees/{consignee}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a consignee said on the phone or at a visit, or that it cannot be reached (RCL-4) */
        post: operations["confirmConsignee_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Explain a quantity that is in no box of the balance (RCL-6) */
        post: operations["explainDifference_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lots of the frozen scope, by number, with their balance; 200 a page */
        get: operations["readRecall_lots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the recall plan (召回计划); another one takes the place of one that still waits */
        post: operations["submitPlan_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/plans/{revision}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign or refuse the recall plan, the quality director first, then the general manager (RCL-1) */
        post: operations["decidePlan_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/start-checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record with evidence that one of the start’s checks is met (RCL-3) */
        post: operations["meetStartCheck_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recalls/{reference}/troubles/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what was done about a refused step of the recall; it is tried again */
        post: operations["resolveRecallTrouble_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        AnswerNoticeDto: {
            /** @description Every lot that the notice names */
            lots: components["schemas"]["StatementDto"][];
            /** @description The one-time token of the link */
            token: string;
        };
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
        AssessedLotView: {
            /** Format: date */
            expiresOn: string | null;
            /** @enum {string} */
            inspection: "passed" | "failed" | "pending";
            /** @description Product or material code */
            item: string;
            kind: string;
            lotId: string;
            manufacturer: string | null;
            /** @description As its label has it */
            number: string;
            /** @description Made or received, a decimal */
            produced: string;
            /** Format: date */
            producedOn: string | null;
            supplier: string | null;
            unit: string;
        };
        AssessmentItemView: {
            /** @example TS-2026-000123 */
            complaint: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            /**
             * @description Lot and number: `/assessments/{lot}/{number}`
             * @example 20260930P001L31/1
             */
            id: string;
            /**
             * Format: date-time
             * @description When the risk became known: the earliest of its triggers
             */
            knownAt: string;
            /** @description The lot’s number as it is matched */
            lot: string;
            /** @description Counts the assessments of the lot from 1 */
            number: number;
            /** Format: date-time */
            openedAt: string;
            productCode: string | null;
            /**
             * @description Of the trigger that opened it
             * @enum {string}
             */
            reason: "illness" | "lot-cluster" | "product-cluster" | "grade" | "confirmed-finding";
            /** @description Reference of the recall that it started */
            recall: string | null;
            /** @enum {string} */
            status: "open" | "started" | "declined";
            version: number;
        };
        AssessmentView: {
            clocks: components["schemas"]["ClockView"][];
            /** @example TS-2026-000123 */
            complaint: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            /** @description Every hold order of the lot, also of other assessments */
            holdOrders: components["schemas"]["HoldOrderView"][];
            /**
             * @description Lot and number: `/assessments/{lot}/{number}`
             * @example 20260930P001L31/1
             */
            id: string;
            /**
             * Format: date-time
             * @description When the risk became known: the earliest of its triggers
             */
            knownAt: string;
            /** @description The lot’s number as it is matched */
            lot: string;
            /** @description Empty: no such lot is known here */
            lots: components["schemas"]["AssessedLotView"][];
            /** @description Counts the assessments of the lot from 1 */
            number: number;
            /** Format: date-time */
            openedAt: string;
            productCode: string | null;
            /**
             * @description Of the trigger that opened it
             * @enum {string}
             */
            reason: "illness" | "lot-cluster" | "product-cluster" | "grade" | "confirmed-finding";
            /** @description Reference of the recall that it started */
            recall: string | null;
            /** @enum {string} */
            status: "open" | "started" | "declined";
            /** @description Retests of the lot’s retained sample */
            tests: components["schemas"]["TestView"][];
            triggers: components["schemas"]["TriggerView"][];
            version: number;
        };
        AttemptView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            channel: "call" | "visit";
            note: string;
            /** @enum {string} */
            outcome: "not-reached" | "unreachable";
        };
        BalanceView: {
            /**
             * @description Used for other lots
             * @example 12
             */
            consumed: string;
            /**
             * @description Delivered
             * @example 12
             */
            delivered: string;
            /**
             * @description Destroyed on site
             * @example 12
             */
            destroyed: string;
            /**
             * @description Sent to complainants as replacement before it was frozen
             * @example 12
             */
            handedOut: string;
            /**
             * @description In stock when frozen
             * @example 12
             */
            inStock: string;
            /**
             * @description In transit when frozen and not heard of since
             * @example 12
             */
            inTransit: string;
            /**
             * @description Made or received
             * @example 12
             */
            produced: string;
            /**
             * @description A result: produced less all of these
             * @example 12
             */
            producedDifference: string;
            /**
             * @description Came back
             * @example 12
             */
            returned: string;
            /**
             * @description Used for other lots as rework
             * @example 12
             */
            reworked: string;
            /**
             * @description Sampled
             * @example 12
             */
            sampled: string;
            /**
             * @description Taken as samples in the warehouse before it was frozen
             * @example 12
             */
            sampledInWarehouse: string;
            /**
             * @description Scrapped
             * @example 12
             */
            scrapped: string;
            /**
             * @description Scrapped in the warehouse before it was frozen
             * @example 12
             */
            scrappedInWarehouse: string;
            /**
             * @description Sold or eaten
             * @example 12
             */
            sold: string;
            /**
             * @description Still at the consignees
             * @example 12
             */
            stillThere: string;
            /**
             * @description A result: delivered less what is accounted for
             * @example 12
             */
            unaccounted: string;
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
        ConfirmConsigneeDto: {
            /** @enum {string} */
            channel: "call" | "visit";
            /** @description Every lot that it got, when it was reached */
            lots?: components["schemas"]["StatementDto"][];
            /** @description Why it cannot be reached at all; its goods stay unaccounted */
            unreachable?: string;
        };
        ConsigneeDetailView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Newest first */
            attempts: components["schemas"]["AttemptView"][];
            batch: number | null;
            /** @enum {string|null} */
            channel: "mail" | "call" | "visit" | null;
            city: string | null;
            code: string;
            /** @description The company’s own recall contact */
            email: string | null;
            /** @description By number */
            goods: components["schemas"]["ConsigneeLotView"][];
            lastAttempt: components["schemas"]["LastAttemptView"] | null;
            /** @description Lines of dispatch notes */
            lines: number;
            /** @description Lots that it got */
            lots: number;
            name: string | null;
            nextTask: components["schemas"]["NextTaskView"] | null;
            /** @description Of them neither told of nor come back */
            open: string;
            /** @description The company’s own recall contact */
            phone: string | null;
            possibleDuplicate: boolean;
            province: string | null;
            /** @description Pieces over all units */
            quantity: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * @description Null before the notices
             * @enum {string|null}
             */
            state: "due" | "attempting" | "sent" | "asked" | "confirmed" | "unreachable" | null;
            unreachable: string | null;
        };
        ConsigneeLotView: {
            /**
             * @description Product or material code
             * @example P001
             */
            item: string;
            lotId: string;
            /** @description Name of the product */
            name: string | null;
            /** @example 20260930P001L31 */
            number: string;
            /**
             * @description A result: neither told of nor come back; less than nothing when more was told than was shipped
             * @example 12
             */
            open: string;
            /**
             * @description What was shipped
             * @example 24
             */
            quantity: string;
            /**
             * @description Came back so far
             * @example 12
             */
            returned: string;
            said: components["schemas"]["SaidView"] | null;
            specification: string | null;
            /** @example 瓶 */
            unit: string;
        };
        ConsigneeView: {
            /** Format: date-time */
            answeredAt: string | null;
            batch: number | null;
            /** @enum {string|null} */
            channel: "mail" | "call" | "visit" | null;
            code: string;
            lastAttempt: components["schemas"]["LastAttemptView"] | null;
            /** @description Lines of dispatch notes */
            lines: number;
            /** @description Lots that it got */
            lots: number;
            name: string | null;
            nextTask: components["schemas"]["NextTaskView"] | null;
            /** @description Of them neither told of nor come back */
            open: string;
            possibleDuplicate: boolean;
            /** @description Pieces over all units */
            quantity: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * @description Null before the notices
             * @enum {string|null}
             */
            state: "due" | "attempting" | "sent" | "asked" | "confirmed" | "unreachable" | null;
            unreachable: string | null;
        };
        DecideAssessmentDto: {
            /**
             * @description A recall is started as a recall, with its scope and level
             * @enum {string}
             */
            outcome: "declined";
            /** @description Why no recall is needed: only a signed decision with reasons ends it without one */
            reason: string;
        };
        DecidedAssessmentView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @example 20260930P001L31/1 */
            id: string;
            reason: string;
            /** @enum {string} */
            status: "open" | "started" | "declined";
            version: number;
        };
        DecidedPlanView: {
            contentHash: string;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            decisionId: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            reference: string;
            revision: number;
            /** @description Role in which it was signed */
            role: string;
        };
        DecidePlanDto: {
            /**
             * @description Hash of the plan that was shown; it must be the revision’s
             * @example …64 hex digits
             */
            contentHash: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            /** @description Needed with a refusal */
            reason?: string;
        };
        ExplainDifferenceDto: {
            /**
             * @description `produced`: what was made and is in no box. `delivered`: what consignees got and nobody accounts for
             * @enum {string}
             */
            difference: "produced" | "delivered";
            /**
             * @description Id or number of the lot
             * @example 20260930P001L31
             */
            lot: string;
            /**
             * @description How much of it this explains, in the lot’s unit
             * @example 3
             */
            quantity: string;
            reason: string;
        };
        ExplainedView: {
            delivered: string;
            produced: string;
        };
        ExplanationView: {
            /** @enum {string} */
            difference: "produced" | "delivered";
            /** Format: date-time */
            explainedAt: string;
            explainedBy: string;
            lotId: string;
            quantity: string;
            reason: string;
        };
        FieldProblem: {
            code: string;
            detail: string;
            parameter?: string;
            /** @description JSON pointer into the body, as a URI fragment. */
            pointer?: string;
        };
        FunnelView: {
            calls: number;
            confirmed: number;
            consignees: number;
            mails: number;
            /** @description Mails that left, and calls and visits that were asked for */
            out: number;
            possibleDuplicates: number;
            /** @description Consignees that goods came back from */
            returned: number;
            unreachable: number;
            visits: number;
        };
        HoldOrderView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Why logistics refused */
            code: string | null;
            complaint: string;
            /** @description The hold in logistics */
            holdId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            /** Format: date-time */
            orderedAt: string;
            /** @enum {string} */
            reason: "illness" | "lot-cluster" | "product-cluster" | "grade" | "confirmed-finding";
            /** @description Why there is nothing to hold */
            resolution: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @enum {string} */
            status: "ordered" | "held" | "unknown-lot" | "refused" | "lifted";
        };
        LastAttemptView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "mail" | "call" | "visit";
            /**
             * @description `sent`: the mail server has it
             * @enum {string}
             */
            outcome: "sent" | "not-reached" | "unreachable";
        };
        LawFigureView: {
            article: string | null;
            /** @example startWithin */
            figure: string;
            note: string | null;
            /** @enum {string} */
            status: "verified" | "to-be-verified";
            /** @example 24 */
            value: number;
        };
        LookUpNoticeDto: {
            /** @description The one-time token of the link */
            token: string;
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
        MeetStartCheckDto: {
            /** @description What shows it: record, photo, receipt */
            evidence: string;
            /**
             * Format: date-time
             * @description When the plan was filed with the regulator
             */
            filedAt?: string;
            /**
             * @description Of the filing with the regulator: its number
             * @example 召备2026-0117
             */
            filingNumber?: string;
        };
        MetCheckView: {
            /** @example sale-stopped */
            check: string;
            /** Format: date-time */
            metAt: string;
            metBy: string;
            reference: string;
        };
        NextTaskView: {
            /** @enum {string} */
            channel: "call" | "visit";
            /**
             * Format: date-time
             * @description Its own limit, else the end of the recall’s clock
             */
            dueAt: string | null;
            overdue: boolean;
        };
        NoticeAnsweredView: {
            /** Format: date-time */
            answeredAt: string;
            /** @example ZH-2026-000001 */
            reference: string;
        };
        NoticeLotView: {
            /**
             * @description Product code
             * @example P001
             */
            item: string;
            lotId: string;
            /** @description Name of the product */
            name: string | null;
            /**
             * @description Lot number as on the label
             * @example 20260930P001L31
             */
            number: string;
            /**
             * @description What was delivered
             * @example 24
             */
            quantity: string;
            /** @example 500g */
            specification: string | null;
            /** @example 瓶 */
            unit: string;
        };
        NoticeView: {
            /** @description Name of the consignee */
            consignee: string | null;
            /** @description Whom to call about the recall */
            contactPhone: string | null;
            level: string;
            lots: components["schemas"]["NoticeLotView"][];
            /** @example ZH-2026-000001 */
            reference: string;
        };
        OpenDifferenceView: {
            /** @enum {string} */
            difference: "produced" | "delivered";
            lot: string;
            /** @description More than there was: an input is missing */
            over: boolean;
            quantity: string;
            unit: string;
        };
        PackItemView: {
            /** @example producer */
            item: string;
            /** @description As the rule pack words it */
            title: string;
        };
        PlanContentsDto: {
            /** @description Cause and harm */
            causeAndHarm?: string;
            /** @description What is done with the food and who pays */
            disposition?: string;
            /** @description Duties of the other operators */
            duties?: string;
            /** @description Expected effect */
            effect?: string;
            /** @description Food: name, brand, specification, production date, lots, quantity, area */
            food?: string;
            /** @description Level, process, time limits */
            levelAndProcess?: string;
            /** @description Content of the notice and how it is published */
            notice?: string;
            /** @description Producer: name, address, responsible person, contact */
            producer?: string;
        };
        PlanDecisionView: {
            /** @description Whose deputy signed */
            absent: string | null;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @enum {string} */
            outcome: "approved" | "refused";
            reason: string | null;
            role: string;
        };
        PlanRulesView: {
            /** @description In the law’s order */
            contents: components["schemas"]["PackItemView"][];
            /** @description What may lawfully be done with the goods */
            dispositions: components["schemas"]["PackItemView"][];
            /** @description Roles, in the order in which they sign */
            signers: string[];
        };
        PlanView: {
            compensation: string;
            /** @description Whom consignees call */
            contactPhone: string | null;
            /** @description What a signature must name */
            contentHash: string;
            contents: {
                [key: string]: string;
            };
            decisions: components["schemas"]["PlanDecisionView"][];
            dispositions: string[];
            revision: number;
            risk: string;
            /** @enum {string} */
            state: "submitted" | "superseded" | "approved" | "refused";
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
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
        RecallActView: {
            /** @example ZH-2026-000001 */
            reference: string;
            /** @enum {string} */
            stage: "scoping" | "planning" | "starting" | "recovering" | "closed";
            /** @description Version of the recall after the act */
            version: number;
        };
        RecallItemView: {
            assessmentId: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            knownAt: string;
            level: string;
            /** @example ZH-2026-000001 */
            reference: string;
            /** @example CN-2026 */
            rulePack: string;
            scope: components["schemas"]["RecallScopeView"];
            /** @enum {string} */
            stage: "scoping" | "planning" | "starting" | "recovering" | "closed";
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            version: number;
        };
        RecallLotView: {
            balance: components["schemas"]["BalanceView"];
            explained: components["schemas"]["ExplainedView"];
            item: string;
            kind: string;
            lotId: string;
            number: string;
            unit: string;
        };
        RecallScopeDto: {
            /**
             * @description One lot, or all that holds goods of one supplier’s lot
             * @enum {string}
             */
            kind: "lot" | "supplier-lot";
            /**
             * @description Whose lot number it is, for a supplier’s lot
             * @example S003
             */
            supplier?: string;
            /**
             * @description Lot number, or the supplier’s lot number, as typed
             * @example 20260930P001L31
             */
            value: string;
        };
        RecallScopeView: {
            /** @enum {string} */
            kind: "lot" | "supplier-lot";
            supplier?: string;
            value: string;
        };
        RecallTroubleView: {
            code: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            reportedAt: string;
            /** @example logistics.holdLots */
            step: string;
        };
        RecallView: {
            assessmentId: string;
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            closedAt: string | null;
            explanations: components["schemas"]["ExplanationView"][];
            frozenScope: components["schemas"]["ScopeFrozenView"] | null;
            funnel: components["schemas"]["FunnelView"];
            /** Format: date-time */
            knownAt: string;
            /** @description The level’s figures and what they rest on */
            law: components["schemas"]["LawFigureView"][];
            level: string;
            /** @description What keeps it open */
            open: components["schemas"]["OpenDifferenceView"][];
            planRules: components["schemas"]["PlanRulesView"];
            /** @description Newest first */
            plans: components["schemas"]["PlanView"][];
            reason: string;
            /** @example ZH-2026-000001 */
            reference: string;
            /** @example CN-2026 */
            rulePack: string;
            scope: components["schemas"]["RecallScopeView"];
            /** @enum {string} */
            stage: "scoping" | "planning" | "starting" | "recovering" | "closed";
            startChecks: components["schemas"]["StartCheckView"][];
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            totals: components["schemas"]["TotalBalanceView"][];
            /** @description Steps that were refused and wait for a person */
            troubles: components["schemas"]["RecallTroubleView"][];
            /** @description The first 200 that did not answer, those with the most open on top */
            unanswered: components["schemas"]["ConsigneeView"][];
            version: number;
        };
        RecordAttemptDto: {
            /** @enum {string} */
            channel: "call" | "visit";
            /**
             * @description What was found
             * @example 电话无人接听
             */
            note: string;
        };
        ResolveHoldOrderDto: {
            /**
             * @description Why there is nothing to hold
             * @example 投诉人抄错批号，本公司无此批次
             */
            reason: string;
        };
        ResolveRecallTroubleDto: {
            /** @description What was done about it */
            resolution: string;
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
        SaidView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "link" | "call" | "visit";
            /**
             * @description Destroyed on site
             * @example 12
             */
            destroyed: string;
            /** @description Who wrote it down; null when the consignee did by the link */
            recordedBy: string | null;
            /**
             * @description Sold or eaten
             * @example 12
             */
            sold: string;
            /**
             * @description Still there
             * @example 12
             */
            stillThere: string;
        };
        ScopeFrozenView: {
            /** @description True when every batch that held goods went into is known */
            complete: boolean;
            consignees: number;
            /** Format: date-time */
            frozenAt: string;
            /** @description Batches that production does not know: incomplete because of them */
            gaps: string[];
            hash: string;
            lines: number;
            lots: number;
            /** @description Rounds of “hold, ask again” until nothing new appeared */
            rounds: number;
            version: number;
        };
        StartCheckView: {
            /** @enum {string} */
            check: "production-stopped" | "sale-stopped" | "stock-sealed" | "plan-filed" | "notices-out";
            evidence: string | null;
            /** Format: date-time */
            filedAt: string | null;
            filingNumber: string | null;
            /** Format: date-time */
            metAt: string | null;
            metBy: string | null;
            /** @description Role that has to see to it */
            owner: string;
        };
        StartedRecallView: {
            /** @example 20260930P001L31/1 */
            assessmentId: string;
            /** Format: date-time */
            knownAt: string;
            level: string;
            /** @example ZH-2026-000001 */
            reference: string;
            /**
             * @description Rule pack in force when the risk became known
             * @example CN-2026
             */
            rulePack: string;
            /** @enum {string} */
            stage: "scoping" | "planning" | "starting" | "recovering" | "closed";
            /**
             * Format: date-time
             * @description The start is due
             */
            startDueAt: string | null;
            /** @description Version of the recall after the act */
            version: number;
        };
        StartRecallDto: {
            /**
             * @description The open assessment that this decides
             * @example 20260930P001L31/1
             */
            assessmentId: string;
            /**
             * @description Level of the rule pack in force when the risk became known
             * @example 1
             */
            level: string;
            /** @description Why there is a recall */
            reason: string;
            scope: components["schemas"]["RecallScopeDto"];
        };
        StatementDto: {
            /**
             * @description Destroyed on site
             * @example 12
             */
            destroyed: string;
            /** @description Id of the lot, as the notice names it */
            lotId: string;
            /**
             * @description Sold or eaten
             * @example 12
             */
            sold: string;
            /**
             * @description Still there
             * @example 12
             */
            stillThere: string;
        };
        SubmitPlanDto: {
            /** @description Compensation of consumers, beside the eight contents */
            compensation?: string;
            /**
             * @description Whom consignees call about the recall; told in every notice
             * @example 0531-88880000
             */
            contactPhone?: string;
            contents: components["schemas"]["PlanContentsDto"];
            /**
             * @description Lawful dispositions of the rule pack
             * @example [
             *       "destroy"
             *     ]
             */
            dispositions?: string[];
            /** @description Risk to consumers, beside the eight contents */
            risk?: string;
        };
        SubmittedPlanView: {
            /** @description What a signature must name */
            contentHash: string;
            /** @example ZH-2026-000001 */
            reference: string;
            /** @example 1 */
            revision: number;
            /** @description Roles that sign, in this order */
            signers: string[];
            /** @enum {string} */
            stage: "scoping" | "planning" | "starting" | "recovering" | "closed";
            /** @description Version of the recall after the act */
            version: number;
        };
        TestView: {
            /** Format: date-time */
            answeredAt: string | null;
            complaint: string;
            /**
             * Format: uuid
             * @description The retest order
             */
            id: string;
            /** @enum {string|null} */
            outcome: "conforming" | "nonconforming" | "inconclusive" | "missing" | null;
            /** @enum {string} */
            status: "open" | "answered";
        };
        TotalBalanceView: {
            balance: components["schemas"]["BalanceView"];
            kind: string;
            lots: number;
            unit: string;
        };
        TriggerView: {
            complaint: string;
            /** @example TS-2026-000123/illness */
            key: string;
            /** Format: date-time */
            knownAt: string;
            /** @enum {string} */
            reason: "illness" | "lot-cluster" | "product-cluster" | "grade" | "confirmed-finding";
            /** Format: date-time */
            recordedAt: string;
            /** @description Related complaints in the window (INT-4) */
            related: number | null;
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
    readAssessments_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                lot?: string[];
                sort?: "openedAt" | "-openedAt";
                status?: ("open" | "started" | "declined")[];
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
                        items: components["schemas"]["AssessmentItemView"][];
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
    readAssessments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lot: string;
                number: number;
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
                    "application/json": components["schemas"]["AssessmentView"];
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
    decideAssessment_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                lot: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAssessmentDto"];
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
                    "application/json": components["schemas"]["DecidedAssessmentView"];
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
    resolveHoldOrder_resolve: {
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
                "application/json": components["schemas"]["ResolveHoldOrderDto"];
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
                    "application/json": components["schemas"]["HoldOrderView"];
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
    answerNotice_answer: {
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
                "application/json": components["schemas"]["AnswerNoticeDto"];
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
                    "application/json": components["schemas"]["NoticeAnsweredView"];
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
    answerNotice_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpNoticeDto"];
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
                    "application/json": components["schemas"]["NoticeView"];
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
    readRecall_list: {
        parameters: {
            query?: {
                assessmentId?: string[];
                cursor?: string;
                limit?: number;
                sort?: "startedAt" | "-startedAt";
                stage?: ("scoping" | "planning" | "starting" | "recovering" | "closed")[];
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
                        items: components["schemas"]["RecallItemView"][];
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
    startRecall_start: {
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
                "application/json": components["schemas"]["StartRecallDto"];
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
                    "application/json": components["schemas"]["StartedRecallView"];
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
    readRecall_read: {
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
                    "application/json": components["schemas"]["RecallView"];
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
    closeRecall_close: {
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
                    "application/json": components["schemas"]["RecallActView"];
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
    readRecall_consignees: {
        parameters: {
            query?: {
                cursor?: string;
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
                        items: components["schemas"]["ConsigneeView"][];
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
    readRecall_consignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consignee: string;
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
                    "application/json": components["schemas"]["ConsigneeDetailView"];
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
    recordAttempt_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                consignee: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttemptDto"];
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
                    "application/json": components["schemas"]["RecallActView"];
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
    confirmConsignee_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                consignee: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmConsigneeDto"];
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
                    "application/json": components["schemas"]["RecallActView"];
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
    explainDifference_explain: {
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
                "application/json": components["schemas"]["ExplainDifferenceDto"];
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
                    "application/json": components["schemas"]["RecallActView"];
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
    readRecall_lots: {
        parameters: {
            query?: {
                cursor?: string;
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
                        items: components["schemas"]["RecallLotView"][];
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
    submitPlan_submit: {
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
                "application/json": components["schemas"]["SubmitPlanDto"];
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
                    "application/json": components["schemas"]["SubmittedPlanView"];
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
    decidePlan_decide: {
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
                "application/json": components["schemas"]["DecidePlanDto"];
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
                    "application/json": components["schemas"]["DecidedPlanView"];
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
    meetStartCheck_meet: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key with the same content gives the stored answer; 8 to 200 visible ASCII characters. */
                "Idempotency-Key": string;
            };
            path: {
                check: "production-stopped" | "sale-stopped" | "stock-sealed" | "plan-filed" | "notices-out";
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetStartCheckDto"];
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
                    "application/json": components["schemas"]["MetCheckView"];
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
    resolveRecallTrouble_resolve: {
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
                "application/json": components["schemas"]["ResolveRecallTroubleDto"];
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
                    "application/json": components["schemas"]["RecallActView"];
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
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RetestView"][];
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
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetestView"];
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
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetestView"];
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
