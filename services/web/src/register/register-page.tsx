import { Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActForm } from '../acts/act-form';
import { registerComplaint } from '../acts/forms/register-complaint';

/** Intake (INT-1): the case opens once it is on record. */
export const RegisterPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [target] = useState({ reference: '' });
  const open = (registered: unknown): void => {
    void navigate(`/cases/${(registered as { reference: string }).reference}`);
  };
  return (
    <Card title={<h1 className="case-title">{t('register.title')}</h1>}>
      <ActForm act={registerComplaint} target={target} name="register" onDone={open} />
    </Card>
  );
};
