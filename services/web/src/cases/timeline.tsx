import { Badge, Card, Checkbox, Timeline as Line } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightSchemas } from '../api/client';
import { useLive } from '../api/use-live';
import { FactDetails } from './fact-details';
import { runsOf } from './runs-of';
import { shownInstant } from './shown-instant';

type Fact = InsightSchemas['CaseEventView'];

/** Facts that only move lists of work: the reader of a case need not see them. */
const isWork = ({ type }: Fact): boolean => /\.work\.(opened|done)\./.test(type);
const isClock = ({ type }: Fact): boolean => /\.clock\.(started|restated|stopped)\./.test(type);
const isBad = ({ type }: Fact): boolean => /authority\.exceeded|rung-fired/.test(type);
const textKey = ({ type }: Fact): string => `event.${type.replace(/^anxin\./, '').replace(/\.v[0-9]+$/, '')}`;

const OneFact = ({ fact }: { readonly fact: Fact }) => {
  const { t } = useTranslation();
  return (
    <div data-fact={fact.type}>
      <strong>{t(textKey(fact), textKey(fact))}</strong>
      <div className="fine">
        {shownInstant(fact.at)} <FactDetails fact={fact} />
      </div>
    </div>
  );
};

/** Many of one kind, the newest on top: what it is, how many and from when to when; each for itself on demand. */
const ManyFacts = ({ run }: { readonly run: readonly [Fact, ...Fact[]] }) => {
  const { t } = useTranslation();
  const [newest] = run;
  const oldest = run.at(-1) ?? newest;
  return (
    <details className="many-facts">
      <summary>
        <strong>{t(textKey(newest), textKey(newest))}</strong>{' '}
        <span className="fine">
          {t('timeline.many', { count: run.length })} · {shownInstant(oldest.at)} – {shownInstant(newest.at)}
        </span>
      </summary>
      {run.map((fact) => (
        <OneFact key={fact.id} fact={fact} />
      ))}
    </details>
  );
};

/** Everything that happened, the newest on top, as it happens: the stream begins with what is past. */
export const Timeline = ({ reference, onFact }: { readonly reference: string; readonly onFact: () => void }) => {
  const { t } = useTranslation();
  const [facts, setFacts] = useState<ReadonlyMap<string, Fact>>(new Map());
  const [withClocks, setWithClocks] = useState(false);
  const connected = useLive(`/api/v1/cases/${encodeURIComponent(reference)}/live`, 'fact', (data) => {
    const fact = JSON.parse(data) as Fact;
    setFacts((known) => (known.has(fact.id) ? known : new Map(known).set(fact.id, fact)));
    onFact();
  });
  const shown = [...facts.values()]
    .filter((fact) => !isWork(fact) && (withClocks || !isClock(fact)))
    .sort((one, other) => Number(other.position) - Number(one.position));
  return (
    <Card
      size="small"
      title={t('timeline.title')}
      extra={
        <>
          <Checkbox checked={withClocks} onChange={({ target }) => setWithClocks(target.checked)}>
            {t('timeline.clocks')}
          </Checkbox>
          <Badge status={connected ? 'success' : 'error'} text={t(connected ? 'timeline.live' : 'timeline.offline')} />
        </>
      }
    >
      <Line
        className="facts"
        items={runsOf(shown).map((run) => ({
          // The oldest of a run: what is told of its kind later joins it and leaves it open or closed as it is.
          key: (run.at(-1) ?? run[0]).id,
          color: isBad(run[0]) ? 'red' : 'green',
          content: run.length === 1 ? <OneFact fact={run[0]} /> : <ManyFacts run={run} />,
        }))}
      />
    </Card>
  );
};
