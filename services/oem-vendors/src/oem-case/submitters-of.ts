import { actedBy } from '@anxin/auth';
import type { Tx } from '@anxin/persistence';
import { CaseForm } from './case-form.entity';

/** Everybody who submitted a revision of the case's form, and whoever they were deputies of. */
export const submittersOf = async (tx: Tx, oemCase: string): Promise<string[]> => {
  const forms = await tx.manager.findBy(CaseForm, { oemCase });
  return forms.flatMap(({ submittedBy, hat }) => actedBy(submittedBy, hat));
};
