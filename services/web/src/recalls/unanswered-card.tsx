import { Button, Card, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText } from '../cases/shown-quantity';
import { useNames } from '../i18n/use-names';
import { consigneePage } from '../work/page-of';
import { NextTask } from './next-task';
import { noticeColors } from './notice-colors';

type Consignee = QualitySchemas['ConsigneeView'];

/** Shown before somebody asks for all of them. */
const first = 15;

const Entry = ({ reference, consignee }: { readonly reference: string; readonly consignee: Consignee }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { code, name, channel, state, open, lots, lastAttempt, nextTask, possibleDuplicate, unreachable } = consignee;
  return (
    <li data-consignee={code}>
      <span>
        <Link to={consigneePage(reference, code)}>
          <strong>{name ?? code}</strong>
        </Link>
        {name && <span className="fine"> {code}</span>}
      </span>
      <span className="quantity">{t('unanswered.pieces', { quantity: figureText(open), lots })}</span>
      <span>
        {nextTask ? <NextTask task={nextTask} /> : channel && names('noticeChannel', channel)}{' '}
        {state && <Tag color={noticeColors[state] ?? 'default'}>{names('noticeState', state)}</Tag>}
        {possibleDuplicate && <Tag color="orange">{t('unanswered.duplicate')}</Tag>}
      </span>
      <span className="fine when">
        {lastAttempt
          ? t('unanswered.last', {
              time: shownInstant(lastAttempt.at),
              how: names('reachedBy', lastAttempt.channel),
              outcome: names('attemptOutcome', lastAttempt.outcome),
            })
          : t('unanswered.never')}
      </span>
      {unreachable && <span className="why">{unreachable}</span>}
    </li>
  );
};

interface Shown {
  readonly reference: string;
  /** Those with the most open first. */
  readonly unanswered: readonly Consignee[];
  /** Whether anybody was asked yet. */
  readonly notified: boolean;
}

/** Whom to chase first: those with the most goods that nobody told of on top (RCL-4). */
export const UnansweredCard = ({ reference, unanswered, notified }: Shown) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <Card
      size="small"
      title={t('unanswered.title')}
      extra={unanswered.length > 0 && <Tag color="red">{t('unanswered.count', { count: unanswered.length })}</Tag>}
    >
      {unanswered.length === 0 ? (
        <Empty
          description={t(notified ? 'unanswered.none' : 'unanswered.notYet')}
          image={Empty.PRESENTED_IMAGE_SIMPLE}
        />
      ) : (
        <ul className="plain unanswered">
          {(all ? unanswered : unanswered.slice(0, first)).map((consignee) => (
            <Entry key={consignee.code} reference={reference} consignee={consignee} />
          ))}
        </ul>
      )}
      {!all && unanswered.length > first && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('unanswered.all', { count: unanswered.length })}
        </Button>
      )}
    </Card>
  );
};
