import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';

/** The call or visit that waits for somebody, and until when. */
export const NextTask = ({ task }: { readonly task: QualitySchemas['NextTaskView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { channel, dueAt, overdue } = task;
  return (
    <span>
      {names('noticeChannel', channel)} {overdue && <Tag color="red">{t('consignee.overdue')}</Tag>}
      {dueAt && <span className={overdue ? 'over' : 'fine'}>{t('consignee.due', { time: shownInstant(dueAt) })}</span>}
    </span>
  );
};
