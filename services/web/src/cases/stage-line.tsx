import { Grid, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';

export const stages = [
  ...(['registered', 'investigating', 'finding', 'remedy'] as const),
  ...(['executing', 'answering', 'calling-back', 'closed'] as const),
];

/** How far the case is; on a narrow screen in one line. */
export const StageLine = ({ stage }: { readonly stage: string }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { md } = Grid.useBreakpoint();
  const at = stages.findIndex((each) => each === stage);
  if (md)
    return (
      <Steps
        className="stage-steps"
        size="small"
        titlePlacement="vertical"
        current={at}
        {...(stage === 'closed' && { status: 'finish' as const })}
        items={stages.map((each) => ({ title: names('stage', each) }))}
      />
    );
  return (
    <div className="stage-line">
      <strong>{t('case.step', { at: at + 1, of: stages.length, stage: names('stage', stage) })}</strong>
      <div className="stage-bars" aria-hidden>
        {stages.map((each, index) => (
          <i key={each} className={index <= at ? 'reached' : ''} />
        ))}
      </div>
    </div>
  );
};
