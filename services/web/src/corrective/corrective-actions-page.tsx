import { Empty, Flex, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../api/problem-alert';
import { byUrgency } from '../supplier/own-action';
import { ActionItems } from './action-items';
import { useCorrectiveActions } from './use-corrective-actions';

/** Every request to a manufacturer; what is due first on top. */
export const CorrectiveActionsPage = () => {
  const { t } = useTranslation();
  const actions = useCorrectiveActions();
  if (actions.isPending) return <Spin />;
  const items = actions.data?.items ?? [];
  return (
    <Flex vertical gap={16}>
      <h1>{t('corrective.title')}</h1>
      <ProblemAlert error={actions.error} />
      {actions.isSuccess && items.length === 0 && (
        <Empty description={t('corrective.none')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
      )}
      <ActionItems items={byUrgency(items)} />
    </Flex>
  );
};
