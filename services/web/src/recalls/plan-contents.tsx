import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { useNames } from '../i18n/use-names';
import { planItems } from './plan-items';

interface Shown {
  readonly plan: QualitySchemas['PlanView'];
  /** What the recall's own rule pack asks a plan for. */
  readonly asked: QualitySchemas['PlanRulesView']['contents'];
}

/** The words of a plan, item by item, as they are signed (RCL-1). */
export const PlanContents = ({ plan, asked }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const { contents, risk, compensation, contactPhone, dispositions } = plan;
  const items = [
    ...planItems(contents, asked).map(({ item, title, words }) => [item, words, title] as const),
    ['risk', risk, 'risk'] as const,
    ['compensation', compensation, 'compensation'] as const,
    ...(contactPhone === null ? [] : [['contactPhone', contactPhone, 'contactPhone'] as const]),
  ];
  return (
    <dl className="plan">
      {items.map(([item, words, title]) => (
        <div key={item}>
          <dt>{t(`planItem.${item}`, title)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      <div>
        <dt>{t('planItem.dispositions')}</dt>
        <dd>
          {dispositions.map((each) => (
            <Tag key={each}>{names('disposition', each)}</Tag>
          ))}
        </dd>
      </div>
    </dl>
  );
};
