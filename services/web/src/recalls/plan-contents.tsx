import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { useNames } from '../i18n/use-names';

/** As the law lists them (RCL-1); a store of documents keeps no order of names. */
const order = ['producer', 'food', 'causeAndHarm', 'levelAndProcess', 'notice', 'duties', 'disposition', 'effect'];
const rankOf = (item: string): number => (order.includes(item) ? order.indexOf(item) : order.length);

/** The words of a plan, item by item, as they are signed (RCL-1). */
export const PlanContents = ({ plan }: { readonly plan: QualitySchemas['PlanView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { contents, risk, compensation, dispositions } = plan;
  const items = [
    ...Object.entries(contents).sort(([one], [other]) => rankOf(one) - rankOf(other)),
    ['risk', risk] as const,
    ['compensation', compensation] as const,
  ];
  return (
    <dl className="plan">
      {items.map(([item, words]) => (
        <div key={item}>
          <dt>{names('planItem', item)}</dt>
          <dd>{String(words)}</dd>
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
