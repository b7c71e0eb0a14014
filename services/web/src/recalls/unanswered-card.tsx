import { Button, Card, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText, millionths } from '../cases/shown-quantity';
import { useNames } from '../i18n/use-names';

type Consignee = QualitySchemas['ConsigneeView'];

const colors: Readonly<Record<string, string>> = {
  ...{ due: 'default', attempting: 'blue', sent: 'green', asked: 'gold', unreachable: 'red' },
};
/** Shown before somebody asks for all of them. */
const first = 15;

const bySize = (one: Consignee, other: Consignee): number => {
  const [here, there] = [millionths(one.quantity), millionths(other.quantity)];
  return here === there ? one.code.localeCompare(other.code) : here > there ? -1 : 1;
};

const Entry = ({ consignee }: { readonly consignee: Consignee }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { code, name, channel, state, quantity, lots, sentAt, possibleDuplicate, unreachable } = consignee;
  return (
    <li data-consignee={code}>
      <span>
        <strong>{name ?? code}</strong>
        {name && <span className="fine"> {code}</span>}
      </span>
      <span className="quantity">{t('unanswered.pieces', { quantity: figureText(quantity), lots })}</span>
      <span>
        {channel && names('noticeChannel', channel)}{' '}
        {state && <Tag color={colors[state] ?? 'default'}>{names('noticeState', state)}</Tag>}
        {possibleDuplicate && <Tag color="orange">{t('unanswered.duplicate')}</Tag>}
      </span>
      <span className="fine when">
        {sentAt ? t('unanswered.last', { time: shownInstant(sentAt) }) : t('unanswered.never')}
      </span>
      {unreachable && <span className="why">{unreachable}</span>}
    </li>
  );
};

interface Shown {
  readonly unanswered: readonly Consignee[];
  /** Whether anybody was asked yet. */
  readonly notified: boolean;
}

/** Whom to chase first: those with the most goods on top (RCL-4). */
export const UnansweredCard = ({ unanswered, notified }: Shown) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const sorted = [...unanswered].sort(bySize);
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
          {(all ? sorted : sorted.slice(0, first)).map((consignee) => (
            <Entry key={consignee.code} consignee={consignee} />
          ))}
        </ul>
      )}
      {!all && sorted.length > first && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('unanswered.all', { count: sorted.length })}
        </Button>
      )}
    </Card>
  );
};
