import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Card, Descriptions, Flex, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { read } from '../api/call';
import { ProblemAlert } from '../api/problem-alert';
import type { CaseClock } from './case-types';
import { ClockTable } from './clock-table';
import { shownInstant } from './shown-instant';
import { Timeline } from './timeline';

interface Case {
  readonly reference: string;
  readonly stage: string;
  readonly cycle: number;
  readonly class: string;
  readonly grade: string;
  readonly channel: string;
  readonly productCode: string | null;
  readonly lot: string | null;
  readonly receivedAt: string;
  readonly clocks: readonly CaseClock[];
}

export const CasePage = () => {
  const { t } = useTranslation();
  const { reference = '' } = useParams();
  const queries = useQueryClient();
  const known = useQuery({ queryKey: ['case', reference], queryFn: () => read<Case>(`/api/v1/cases/${encodeURIComponent(reference)}`) });
  if (known.isPending) return <Spin />;
  if (known.error) return <ProblemAlert error={known.error} />;
  const { data } = known;
  return (
    <Flex vertical gap={16} key={reference}>
      <Card
        title={`${t('case.title')} ${data.reference}`}
        extra={
          <>
            <Tag color="green">{t(`stage.${data.stage}`, data.stage)}</Tag>
            <Tag>{t('case.cycle', { cycle: data.cycle })}</Tag>
          </>
        }
      >
        <Descriptions
          size="small"
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'received', label: t('case.received'), children: shownInstant(data.receivedAt) },
            { key: 'class', label: t('case.class'), children: t(`class.${data.class}`, data.class) },
            { key: 'grade', label: t('case.grade'), children: t(`grade.${data.grade}`, data.grade) },
            { key: 'channel', label: t('case.channel'), children: t(`channel.${data.channel}`, data.channel) },
            { key: 'product', label: t('case.product'), children: data.productCode ?? '—' },
            { key: 'lot', label: t('case.lot'), children: data.lot ?? '—' },
          ]}
        />
      </Card>
      <ClockTable clocks={data.clocks} />
      <Timeline reference={reference} onFact={() => void queries.invalidateQueries({ queryKey: ['case', reference] })} />
    </Flex>
  );
};
