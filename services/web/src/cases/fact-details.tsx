import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightSchemas } from '../api/client';
import { type NamedGroup, useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

const named: readonly (readonly [key: string, group: NamedGroup])[] = [
  ['check', 'startCheck'],
  ['gate', 'gate'],
  ['rule', 'rule'],
  ['rung', 'rung'],
  ['kind', 'remedyKind'],
  ['tier', 'rule'],
  ['role', 'role'],
  ['outcome', 'outcome'],
  ['answer', 'remedyAnswer'],
  ['grade', 'grade'],
  ['channel', 'channel'],
  ['state', 'clockState'],
  ['level', 'recallLevel'],
];
const asTheyAre = ['sheet', 'lot', 'number', 'responsible', 'follows', 'rulePack', 'recall', 'consignee'] as const;
const counted = ['lots', 'consignees', 'lines', 'mails', 'calls', 'visits'] as const;

const stagesOf = (type: string): NamedGroup => {
  if (type.includes('.recall.')) return 'recallStage';
  if (type.includes('.oem-vendors.case.')) return 'oemStage';
  return type.includes('.corrective-action.') ? 'correctiveStage' : 'stage';
};

const reasonsOf = (type: string): NamedGroup => {
  if (type.includes('.vendor.scored.')) return 'scoreReason';
  return type.includes('.vendor.') ? 'standingReason' : 'alarmReason';
};

/** The figures and references of a fact, named; who did it last. */
export const FactDetails = ({ fact: { data, type } }: { readonly fact: InsightSchemas['CaseEventView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  const needs = text('needs')?.split(', ');
  const by = text('by') ?? text('person');
  const stage = text('stage');
  const reason = text('reason');
  const parts: ReactNode[] = [
    stage && names(stagesOf(type), stage),
    ...named.flatMap(([key, group]) => text(key) && names(group, text(key) ?? '')),
    reason && names(reasonsOf(type), reason),
    ...asTheyAre.map(text),
    ...counted.flatMap((key) => typeof data[key] === 'number' && t(`counted.${key}`, { count: data[key] })),
    needs && `${t('error.needs')}${needs.map((role) => names('role', role)).join(t('list.separator'))}`,
    by && <PersonName key="by" id={by} />,
  ].filter(Boolean);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
};
