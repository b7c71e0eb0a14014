import { calendarPublished, event, type EventToPublish, policyPublished } from '@anxin/contracts';
import type { PublishedCalendar, PublishedPolicy, PublishedVersion } from '@anxin/reference-data';
import type { RegulationVersion } from './regulation-version.entity';

const published = ({
  version,
  effectiveFrom,
  document,
  proposedBy,
  decidedBy,
}: RegulationVersion): PublishedVersion => {
  if (effectiveFrom === null || decidedBy === null) throw new Error('Only an approved version is published');
  return {
    version,
    effectiveFrom: effectiveFrom.toISOString(),
    document: { ...document },
    proposedBy,
    approvedBy: decidedBy,
  };
};

export const asPolicy = (approved: RegulationVersion): PublishedPolicy => ({
  kind: approved.name,
  ...published(approved),
});
export const asCalendar = (approved: RegulationVersion): PublishedCalendar => ({
  id: approved.name,
  ...published(approved),
});

/** Key `kind/version`: every version stays in the compacted topic, for cases keep the one that they were pinned to. */
export const publishedFact = (approved: RegulationVersion): EventToPublish => {
  const key = `${approved.name}/${approved.version}`;
  return approved.register === 'policy'
    ? event(policyPublished, key, approved.version, asPolicy(approved))
    : event(calendarPublished, key, approved.version, asCalendar(approved));
};
