/**
 * SQL of a service's messaging tables, for its first migration: `outbox` (what its transactions have to tell), `inbox` (what its
 * consumers have taken in), `dead_letter` (what they could not take in) and `parked_key` (keys whose messages wait for a re-drive).
 * Landed SQL never changes: a later shape is `messagingMechanismsV2`.
 */
export const messagingMechanismsV1 = (schema: string): string[] => {
  const s = `"${schema}"`;
  return [
    `create table ${s}.outbox (
       id bigint generated always as identity primary key,
       lane text not null check (lane in ('events', 'workflows')),
       ordering_key text not null,
       topic text not null,
       type text not null,
       payload jsonb not null,
       headers jsonb not null,
       created_at timestamptz not null,
       delivered_at timestamptz,
       outcome text check (outcome in ('delivered', 'dropped')),
       attempts integer not null default 0,
       next_attempt_at timestamptz,
       last_error text,
       parked_at timestamptz
     )`,
    `comment on column ${s}.outbox.topic is 'Kafka topic without prefix; start or signal in the lane of workflows'`,
    `create index outbox_pending on ${s}.outbox (lane, id) where delivered_at is null and parked_at is null`,
    `create index outbox_waiting on ${s}.outbox (lane, ordering_key) where delivered_at is null and next_attempt_at is not null`,
    `create index outbox_parked on ${s}.outbox (lane, ordering_key) where delivered_at is null and parked_at is not null`,
    `create table ${s}.inbox (
       event_id text not null,
       consumer text not null,
       received_at timestamptz not null,
       primary key (event_id, consumer)
     )`,
    `create table ${s}.parked_key (
       area text not null,
       key text not null,
       reason text not null,
       parked_at timestamptz not null default now(),
       primary key (area, key)
     )`,
    `comment on column ${s}.parked_key.area is 'outbox/<lane>, or inbox/<topic>'`,
    `create table ${s}.dead_letter (
       id bigint generated always as identity primary key,
       topic text not null,
       identity text not null,
       partition integer not null,
       "offset" bigint not null,
       key text,
       value bytea,
       headers jsonb not null,
       blocking boolean not null,
       error text not null,
       dead_at timestamptz not null default now(),
       redrive_requested_at timestamptz,
       redriven_at timestamptz,
       unique (topic, identity)
     )`,
    `comment on column ${s}.dead_letter.identity is 'The event id, or place and time in the topic where there is none'`,
    `create index dead_letter_open on ${s}.dead_letter (topic, key) where redriven_at is null`,
    `create index dead_letter_requested on ${s}.dead_letter (id) where redriven_at is null and redrive_requested_at is not null`,
  ];
};
/** The tables in the order in which they can be dropped. */
export const messagingTablesV1 = ['dead_letter', 'parked_key', 'inbox', 'outbox'] as const;
