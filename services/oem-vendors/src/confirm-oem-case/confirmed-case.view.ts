import { ApiProperty } from '@nestjs/swagger';
import { CaseActView, caseActView } from '../oem-case/case-act.view';
import type { OemCase } from '../oem-case/oem-case.entity';

export class ConfirmedCaseView extends CaseActView {
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'When the opinion is due (OEM-6)' })
  opinionDueAt!: string | null;
}

export const confirmedCaseView = (oemCase: OemCase, dueAt: Date | null): ConfirmedCaseView => ({
  ...caseActView(oemCase),
  opinionDueAt: dueAt?.toISOString() ?? null,
});
