import type { OemCase } from './oem-case.entity';

/** What every fact of a case says: references and where it stands, nobody's words (SEC-1). */
export const toldOf = (
  { reference, stage, manufacturer, productCode, lot, complaint }: OemCase,
  by: string,
  at: Date,
) => ({
  ...{ reference, at: at.toISOString(), by, stage, manufacturer, productCode, lot },
  ...(complaint !== null && { complaint }),
});
