import { useMemo } from 'react';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import type { Act } from './act';
import { ActForm } from './act-form';

interface Shown {
  readonly reference: string;
  readonly trouble: {
    readonly id: string;
    readonly step: string;
    readonly code: string;
    readonly reportedAt: string;
  };
  /** The act that resolves the trouble of an id. */
  readonly resolve: (id: string) => Act;
}

/** A step that was refused, and what was done about it. */
export const TroubleForm = ({ reference, trouble: { id, step, code, reportedAt }, resolve }: Shown) => {
  const act = useMemo(() => resolve(id), [resolve, id]);
  return (
    <>
      <Facts
        columns={3}
        facts={[
          ['trouble.step', step],
          ['trouble.code', code],
          ['trouble.reportedAt', shownInstant(reportedAt)],
        ]}
      />
      <ActForm act={act} target={{ reference }} name={`${reference}/trouble/${id}`} />
    </>
  );
};
