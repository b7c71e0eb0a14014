import { Empty, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

export const NoCase = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = (reference: string): void => {
    if (reference.trim() !== '') void navigate(`/cases/${encodeURIComponent(reference.trim().toUpperCase())}`);
  };
  return (
    <Empty description={t('case.none')}>
      <Input.Search aria-label={t('case.search')} placeholder={t('case.search')} onSearch={open} style={{ maxWidth: 360 }} enterButton />
    </Empty>
  );
};
