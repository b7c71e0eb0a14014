import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';
import { basisText } from './clock-basis';
import { ClockState, useNow } from './clock-state';
import type { ShownClock } from './shown-clock';
import { shownInstant } from './shown-instant';
import { useShownSpan } from './use-shown-span';

/** The law's article behind the figure, and whether the figure was read off the law's own text (RCL-2). */
const ClockSource = ({ clock: { basis } }: { readonly clock: ShownClock }) => {
  const { t } = useTranslation();
  const { article, note, status } = basis.params;
  if (!article) return null;
  return (
    <div className="fine">
      {t('clocks.article', { article: [article, note].filter(Boolean).join('，') })}{' '}
      {status === 'to-be-verified' && <Tag color="gold">{t('recall.toBeVerified')}</Tag>}
    </div>
  );
};

/** What a clock is about, where one rule sets several. */
type AboutClock = (clock: ShownClock) => string | undefined;

interface Entry {
  readonly clock: ShownClock;
  readonly now: number;
  readonly about: string | undefined;
}

const ClockEntry = ({ clock, now, about }: Entry) => {
  const { t } = useTranslation();
  const names = useNames();
  const span = useShownSpan();
  const { rule, cycle = 1, dueAt, state, provisional, rungsFired } = clock;
  return (
    <li className={state === 'stopped' ? 'clock stopped' : 'clock'}>
      <div className="clock-head">
        <span>
          <strong>{names('rule', rule)}</strong> <Tag>{rule}</Tag>
          {cycle > 1 && <Tag>{t('case.cycle', { cycle })}</Tag>}
        </span>
        <ClockState clock={clock} now={now} />
      </div>
      {about && <div>{about}</div>}
      <div>
        {dueAt ? t('clocks.due', { time: shownInstant(dueAt) }) : t('clocks.noDue')}{' '}
        {provisional && <Tag color="gold">{t('clocks.provisional')}</Tag>}
      </div>
      <ClockSource clock={clock} />
      {rungsFired.length > 0 && (
        <div className="fine">
          {t('clocks.rungs', { rungs: rungsFired.map((rung) => names('rung', rung)).join(t('list.separator')) })}
        </div>
      )}
      <details className="fine">
        <summary>{t('clocks.why')}</summary>
        {basisText(clock, t, span)}
      </details>
    </li>
  );
};

const order = ({ state, dueAt }: ShownClock): string => `${state === 'stopped' ? 1 : 0}${dueAt ?? ''}`;

/** Every clock of the case with its rule and how it came about; those that run first, the next due on top. */
export const ClockList = ({
  clocks,
  aboutOf,
}: {
  readonly clocks: readonly ShownClock[];
  readonly aboutOf?: AboutClock;
}) => {
  const { t } = useTranslation();
  const now = useNow(15_000);
  return (
    <Card title={t('clocks.title')} size="small">
      <ul className="plain">
        {[...clocks]
          .sort((one, other) => order(one).localeCompare(order(other)))
          .map((clock) => (
            <ClockEntry key={clock.clockId} clock={clock} now={now} about={aboutOf?.(clock)} />
          ))}
      </ul>
    </Card>
  );
};
