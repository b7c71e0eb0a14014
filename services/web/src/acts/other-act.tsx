import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Act, Target } from './act';
import { ActForm } from './act-form';

interface Shown {
  readonly act: Act;
  readonly target: Target;
  readonly name: string;
  readonly danger?: boolean;
}

/** What may be done instead of the act above it; folded, so that nobody does it by mistake. */
export const OtherAct = ({ act, target, name, danger = false }: Shown) => {
  const { t } = useTranslation();
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: name,
          label: t(act.title),
          children: <ActForm act={act} target={target} name={name} secondary danger={danger} />,
        },
      ]}
    />
  );
};
