import { decimal, defineEvent, factsOf, instant, integer, referenceTopic, text } from '../event';

const date = { type: 'string', format: 'date' } as const;

/** Compacted by product code: what the company sells, made by itself or by a contract manufacturer. */
export const productChanged = defineEvent({
  type: 'anxin.directory.product.changed.v1',
  topic: referenceTopic('directory', 'products'),
  summary: 'A product of the register: name, unit, shelf life, who makes it.',
  schema: {
    type: 'object',
    required: ['code', 'version', 'name', 'unit', 'madeBy'],
    properties: {
      code: text,
      version: integer,
      name: text,
      specification: text,
      unit: text,
      gtin: text,
      shelfLifeDays: integer,
      madeBy: { enum: ['own', 'contract'] },
      /** Code of the contract manufacturer. */
      manufacturer: text,
      retailPrice: decimal,
    },
  } as const,
});

/**
 * Compacted by customer code. `email` and `phone` are the company's own recall contact, as a business partner publishes it; the name of
 * the person behind it stays in directory.
 */
export const customerChanged = defineEvent({
  type: 'anxin.directory.customer.changed.v1',
  topic: referenceTopic('directory', 'customers'),
  summary: 'A customer that goods are shipped to: dealer, shop, canteen, online shop; and how a recall reaches it.',
  schema: {
    type: 'object',
    required: ['code', 'version', 'name', 'kind'],
    properties: {
      code: text,
      version: integer,
      name: text,
      kind: text,
      province: text,
      city: text,
      email: text,
      phone: text,
    },
  } as const,
});

/** What a material is for: 原料, 包材, 辅料, 半成品. */
export const materialKinds = ['raw', 'packaging', 'auxiliary', 'semi-finished'] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Compacted by material code. */
export const materialChanged = defineEvent({
  type: 'anxin.directory.material.changed.v1',
  topic: referenceTopic('directory', 'materials'),
  summary: 'A material of the register: name, kind, unit, how it is stored and for how long, its allergens.',
  schema: {
    type: 'object',
    required: ['code', 'version', 'name', 'kind', 'unit', 'active'],
    properties: {
      code: text,
      version: integer,
      name: text,
      kind: { enum: materialKinds },
      unit: text,
      storageConditions: text,
      shelfLifeDays: integer,
      /** Absent when nobody said; empty when it has none. */
      allergens: { type: 'array', items: text },
      active: { type: 'boolean' },
    },
  } as const,
});

/** What a site is: 厂区, 仓库, 产线. */
export const siteKinds = ['plant', 'warehouse', 'line'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Compacted by site code. The address stays in directory: nobody else needs it. */
export const siteChanged = defineEvent({
  type: 'anxin.directory.site.changed.v1',
  topic: referenceTopic('directory', 'sites'),
  summary: 'A plant, warehouse or production line of the register, and the site that it belongs to.',
  schema: {
    type: 'object',
    required: ['code', 'version', 'name', 'kind', 'city', 'timeZone', 'active'],
    properties: {
      code: text,
      version: integer,
      name: text,
      kind: { enum: siteKinds },
      city: text,
      /** IANA name. */
      timeZone: text,
      /** Code of the site that it belongs to. */
      parent: text,
      active: { type: 'boolean' },
    },
  } as const,
});

/** Compacted by vendor code. */
export const vendorChanged = defineEvent({
  type: 'anxin.oem-vendors.vendor.changed.v1',
  topic: referenceTopic('oem-vendors', 'vendors'),
  summary: 'A supplier of materials or a contract manufacturer.',
  schema: {
    type: 'object',
    required: ['code', 'version', 'kind', 'name', 'language'],
    properties: {
      code: text,
      version: integer,
      kind: { enum: ['supplier', 'manufacturer'] },
      name: text,
      language: { enum: ['zh-CN', 'en'] },
    },
  } as const,
});

/** What a lot is: goods received, or goods made. */
export const lotKinds = ['raw', 'packaging', 'semi-finished', 'finished'] as const;
export type LotKind = (typeof lotKinds)[number];
export const inspectionResults = ['passed', 'failed', 'pending'] as const;
export type InspectionResult = (typeof inspectionResults)[number];

/**
 * Compacted by lot id: the whole present state of a receipt or batch, with the figures of production's own rows for the mass balance
 * (RCL-6): each is the sum of its rows, none a difference.
 */
export const lotChanged = defineEvent({
  type: 'anxin.production.lot.changed.v1',
  topic: referenceTopic('production', 'lots'),
  summary:
    'A receipt or a batch: its numbers, dates, inspection, and what production made, scrapped, sampled and used of it (LOG-8).',
  schema: {
    type: 'object',
    required: [
      'lotId',
      'version',
      'number',
      'normalised',
      'item',
      'kind',
      'unit',
      'produced',
      'scrapped',
      'sampled',
      'consumed',
      'reworked',
      'inspection',
      'aliases',
    ],
    properties: {
      lotId: text,
      version: integer,
      /** As its label has it; never rewritten. */
      number: text,
      /** For matching: upper case, half width, no spaces. */
      normalised: text,
      /** Product or material code. */
      item: text,
      kind: { enum: lotKinds },
      unit: text,
      /** Made or received. */
      produced: decimal,
      scrapped: decimal,
      sampled: decimal,
      /** Gone into other lots, rework apart. */
      consumed: decimal,
      /** Gone into other lots as rework. */
      reworked: decimal,
      producedOn: date,
      receivedOn: date,
      expiresOn: date,
      inspection: { enum: inspectionResults },
      report: text,
      manufacturer: text,
      supplier: text,
      /** Other numbers under which the lot is searched: the supplier's lot number, SSCC, GTIN. */
      aliases: {
        type: 'array',
        items: { type: 'object', required: ['kind', 'value'], properties: { kind: text, value: text } },
      },
    },
  } as const,
});

const ofLogistics = factsOf('logistics');

const ofLot = { lotId: text, number: text, at: instant, by: text } as const;

export const lotHeld = ofLogistics(
  'lot.held',
  'A hold stands on a lot: no pick, load, move, issue or shipment of it (LOG-5, HND-17).',
  ['lotId', 'number', 'at', 'holdId', 'cause', 'reference'],
  {
    ...ofLot,
    holdId: text,
    /** `precautionary`, `recall`, `quality`. */
    cause: text,
    /** The case that asked for it: a complaint's or a recall's reference; of a hold by hand what QC named. */
    reference: text,
  },
);
export const holdLifted = ofLogistics(
  'lot.hold-lifted',
  'A hold was lifted, with a reason on record; other holds on the lot still stand.',
  ['lotId', 'number', 'at', 'holdId', 'reference', 'stillHeld'],
  { ...ofLot, holdId: text, reference: text, stillHeld: { type: 'boolean' } },
);
export const materialIssued = ofLogistics(
  'material.issued',
  'Goods left the warehouse into production for one batch: the only way in (LOG-5, LOG-8).',
  ['lotId', 'number', 'at', 'issueId', 'forBatch', 'kind', 'quantity', 'unit'],
  {
    ...ofLot,
    issueId: text,
    /** Number of the batch that is being made, as written. */
    forBatch: text,
    kind: { enum: ['raw', 'semi-finished', 'packaging', 'rework'] },
    quantity: decimal,
    unit: text,
  },
);
export const goodsShipped = ofLogistics(
  'goods.shipped',
  'A line of a dispatch note 发货单 left for its consignee (LOG-3, LOG-13).',
  ['lotId', 'number', 'at', 'note', 'line', 'consignee', 'quantity', 'unit'],
  { ...ofLot, note: text, line: text, consignee: text, quantity: decimal, unit: text },
);
export const goodsReturned = ofLogistics(
  'goods.returned',
  'Goods came back and are kept apart (RCL-5, OEM-9).',
  ['lotId', 'number', 'at', 'returnId', 'consignee', 'quantity', 'unit'],
  { ...ofLot, returnId: text, consignee: text, quantity: decimal, unit: text, reference: text },
);
export const goodsDisposed = ofLogistics(
  'goods.disposed',
  'Goods were scrapped or sampled in the warehouse: out of stock, and never to a customer (RCL-5, RCL-6).',
  ['lotId', 'number', 'at', 'disposalId', 'kind', 'quantity', 'unit'],
  { ...ofLot, disposalId: text, kind: { enum: ['scrapped', 'sampled'] }, quantity: decimal, unit: text },
);
