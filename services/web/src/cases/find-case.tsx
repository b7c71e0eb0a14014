import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pageOf } from '../work/page-of';

/** Straight to a case by its number. */
export const FindCase = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const open = (): void => {
    const reference = typed.trim().toUpperCase();
    if (reference === '') return;
    setTyped('');
    void navigate(pageOf(reference));
  };
  return (
    <Input.Search
      className="find-case"
      aria-label={t('case.search')}
      placeholder={t('case.search')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={open}
      enterButton={t('case.open')}
      allowClear
    />
  );
};
