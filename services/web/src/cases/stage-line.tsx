import { Grid, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { type NamedGroup, useNames } from '../i18n/use-names';

interface Shown {
  readonly stage: string;
  /** All of the process, the last one its end. */
  readonly stages: readonly string[];
  readonly named: NamedGroup;
}

/** How far the case is; on a narrow screen in one line. */
export const StageLine = ({ stage, stages, named }: Shown) => {
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
        {...(at === stages.length - 1 && { status: 'finish' as const })}
        items={stages.map((each) => ({ title: names(named, each) }))}
      />
    );
  return (
    <div className="stage-line">
      <strong>{t('case.step', { at: at + 1, of: stages.length, stage: names(named, stage) })}</strong>
      <div className="stage-bars" aria-hidden>
        {stages.map((each, index) => (
          <i key={each} className={index <= at ? 'reached' : ''} />
        ))}
      </div>
    </div>
  );
};
