import { Card, Tag } from 'antd';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText } from '../cases/shown-quantity';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { NextTask } from './next-task';
import { noticeColors } from './notice-colors';

/** Who it is, how it is reached, and how far its notice got. */
export const ConsigneeHeader = ({ consignee }: { readonly consignee: QualitySchemas['ConsigneeDetailView'] }) => {
  const names = useNames();
  const { code, name, state, province, city, phone, email, sentAt, answeredAt, unreachable } = consignee;
  return (
    <Card
      title={<h1>{name ?? code}</h1>}
      extra={state && <Tag color={noticeColors[state] ?? 'default'}>{names('noticeState', state)}</Tag>}
    >
      <Facts
        columns={2}
        facts={[
          ['consignee.code', code],
          [
            'consignee.phone',
            phone && (
              <a key="phone" href={`tel:${phone}`}>
                {phone}
              </a>
            ),
          ],
          ['consignee.place', [province, city].filter(Boolean).join(' ')],
          ['consignee.email', email],
          ['consignee.sentAt', sentAt && shownInstant(sentAt)],
          ['consignee.answeredAt', answeredAt && shownInstant(answeredAt)],
          ['consignee.shipped', figureText(consignee.quantity)],
          ['consignee.open', <strong key="open">{figureText(consignee.open)}</strong>],
          ['consignee.next', consignee.nextTask && <NextTask key="next" task={consignee.nextTask} />],
          ['consignee.unreachable', unreachable],
        ]}
      />
    </Card>
  );
};
