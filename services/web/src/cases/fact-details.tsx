import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightSchemas } from '../api/client';
import { type NamedGroup, useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

const named: readonly (readonly [key: string, group: NamedGroup])[] = [
  ['stage', 'stage'],
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
];
const asTheyAre = ['sheet', 'lot', 'responsible', 'follows'] as const;

/** The figures and references of a fact, named; who did it last. */
export const FactDetails = ({ fact: { data } }: { readonly fact: InsightSchemas['CaseEventView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  const needs = text('needs')?.split(', ');
  const by = text('by') ?? text('person');
  const parts: ReactNode[] = [
    ...named.flatMap(([key, group]) => text(key) && names(group, text(key) ?? '')),
    ...asTheyAre.map(text),
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
