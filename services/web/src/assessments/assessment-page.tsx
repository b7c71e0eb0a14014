import { useParams } from 'react-router';
import { OpenAssessment } from './open-assessment';

/** The one assessment that a piece of work leads to. */
export const AssessmentPage = () => {
  const { lot = '', number = '' } = useParams();
  return <OpenAssessment key={`${lot}/${number}`} lot={lot} number={Number(number)} />;
};
