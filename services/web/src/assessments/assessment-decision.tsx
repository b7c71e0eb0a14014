import { Button, Flex, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ActForm } from '../acts/act-form';
import { Dialog } from '../acts/decision/dialog';
import { dropDraft, readDraft } from '../acts/draft';
import type { QualitySchemas } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { pageOf } from '../work/page-of';
import { declineRecall, startRecall } from './decision-acts';
import { LevelGuide } from './level-guide';
import { packAt } from './rule-packs';
import { useRulePacks } from './use-rule-packs';

type Assessment = QualitySchemas['AssessmentView'];
type Way = 'start' | 'decline';
const ways: readonly Way[] = ['start', 'decline'];
const draftName = (id: string, way: Way): string => `assessment/${id}/${way}`;

/** A decision that was under way when the director had to prove who they are is opened again; nothing is signed by itself. */
const underWay = (id: string): Way | null =>
  ways.find((way) => readDraft(draftName(id, way)).values !== undefined) ?? null;

interface Shown {
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

const Cancel = ({ onClose }: Pick<Shown, 'onClose'>) => (
  <Button onClick={onClose}>{useTranslation().t('act.cancel')}</Button>
);

const Decline = ({ assessment, onClose }: Shown) => {
  const act = useMemo(() => declineRecall(assessment), [assessment]);
  const [target] = useState({ reference: assessment.id });
  const name = draftName(assessment.id, 'decline');
  return <ActForm act={act} target={target} name={name} beside={<Cancel onClose={onClose} />} onDone={onClose} />;
};

const Start = ({ assessment, onClose }: Shown) => {
  const navigate = useNavigate();
  const packs = useRulePacks();
  const pack = packs.data && packAt(packs.data.packs, assessment.knownAt);
  const act = useMemo(() => startRecall(assessment, pack?.levels.map(({ level }) => level) ?? []), [assessment, pack]);
  if (packs.error) return <ProblemAlert error={packs.error} />;
  if (!pack) return <Spin />;
  const { id } = assessment;
  const open = (started: unknown): void => {
    void navigate(pageOf((started as { reference: string }).reference));
  };
  return (
    <>
      <LevelGuide pack={pack} />
      <ActForm
        act={act}
        target={{ reference: id }}
        name={draftName(id, 'start')}
        danger
        beside={<Cancel onClose={onClose} />}
        onDone={open}
      />
    </>
  );
};

interface Offered {
  readonly assessment: Assessment;
  readonly mayStart: boolean;
}

/** Start a recall or decline it, signed by the quality director under a fresh login (RCL-11). */
export const AssessmentDecision = ({ assessment, mayStart }: Offered) => {
  const { t } = useTranslation();
  const { id, lot } = assessment;
  const [way, setWay] = useState(() => underWay(id));
  const [shown, setShown] = useState(assessment);
  const open = (chosen: Way): void => {
    setShown(assessment);
    setWay(chosen);
  };
  const close = (): void => {
    if (way) dropDraft(draftName(id, way));
    setWay(null);
  };
  return (
    <>
      <Flex gap={12} wrap>
        {mayStart && (
          <Button type="primary" danger onClick={() => open('start')}>
            {t('assessment.start')}
          </Button>
        )}
        <Button onClick={() => open('decline')}>{t('assessment.decline')}</Button>
      </Flex>
      {way && (
        <Dialog
          title={t(way === 'start' ? 'assessment.startTitle' : 'assessment.declineTitle', { lot })}
          onClose={close}
        >
          {way === 'start' ? (
            <Start assessment={shown} onClose={close} />
          ) : (
            <Decline assessment={shown} onClose={close} />
          )}
        </Dialog>
      )}
    </>
  );
};
