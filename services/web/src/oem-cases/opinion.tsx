import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

export type GivenOpinion = OemVendorsSchemas['OemCaseView']['opinions'][number];

const Decision = ({ decision }: { readonly decision: NonNullable<GivenOpinion['decision']> }) => {
  const names = useNames();
  const { outcome, decidedBy, role, decidedAt, reason } = decision;
  return (
    <div>
      <Tag color={outcome === 'approved' ? 'green' : 'red'}>{names('outcome', outcome)}</Tag>
      <PersonName id={decidedBy} /> {names('role', role)} <span className="fine">{shownInstant(decidedAt)}</span>
      <div>{reason}</div>
    </div>
  );
};

/** One opinion on a case, with its superior's decision if there is one: in the course of the case, and above the form of who decides. */
export const Opinion = ({
  opinion: { revision, opinion, liability, handling, givenBy, givenAt, decision },
}: {
  readonly opinion: GivenOpinion;
}) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <div className="fine">
        {t('oem.opinionNumber', { number: revision })} · <PersonName id={givenBy} /> {shownInstant(givenAt)}
      </div>
      <Facts
        facts={[
          ['oem.opinion', opinion],
          ['oem.liability', names('liability', liability)],
          ['oem.handling', handling],
        ]}
      />
      {decision && <Decision decision={decision} />}
    </>
  );
};
