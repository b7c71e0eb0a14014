import type { CaseFormContent } from '../oem-case/case-form.entity';
import { requireDeIdentified } from '../oem-case/de-identified';
import type { CaseFormDto } from './case-form.dto';

/** The form as it is kept, with the manufacturer that was found for its lot. @throws PersonalDataGiven (SEC-8) */
export const formContent = (body: CaseFormDto, manufacturer: string): CaseFormContent => {
  const { lot, productCode, problem, defect, demand, reason, evidence } = body;
  const described = evidence.map(({ description }, index) => [`/evidence/${index}/description`, description]);
  requireDeIdentified({
    ...{ '/defect': defect, '/demand': demand, '/reason': reason },
    ...Object.fromEntries(described),
  });
  return {
    ...{ lot, productCode, manufacturer, problem, defect, demand, reason },
    evidence: evidence.map(({ kind, description }) => ({ kind, description })),
    orderNumber: body.orderNumber ?? null,
    dealer: body.dealer ?? null,
    lotSize: body.lotSize ? { quantity: body.lotSize.quantity, unit: body.lotSize.unit } : null,
    affectedQuantity: body.affectedQuantity ?? null,
    defectRate: body.defectRate ?? null,
  };
};
