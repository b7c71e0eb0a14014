import { Tag } from 'antd';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

/** Calls and visits that reached nobody, the newest first, with who tried and what they found. */
export const AttemptList = ({ attempts }: { readonly attempts: readonly QualitySchemas['AttemptView'][] }) => {
  const names = useNames();
  return (
    <ul className="plain lines">
      {attempts.map(({ channel, outcome, note, by, at }) => (
        <li key={at} data-attempt={outcome}>
          {names('reachedBy', channel)}{' '}
          <Tag color={outcome === 'unreachable' ? 'red' : 'orange'}>{names('attemptOutcome', outcome)}</Tag>
          {note}{' '}
          <span className="fine">
            <PersonName id={by} /> {shownInstant(at)}
          </span>
        </li>
      ))}
    </ul>
  );
};
