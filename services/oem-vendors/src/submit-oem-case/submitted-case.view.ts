import { ApiProperty } from '@nestjs/swagger';
import { CaseActView, caseActView } from '../oem-case/case-act.view';
import type { OemCase } from '../oem-case/oem-case.entity';

export class SubmittedCaseView extends CaseActView {
  @ApiProperty({ description: 'Of the form', example: 1 }) revision!: number;
  @ApiProperty({ description: 'Whose make the lot is', example: 'M01' }) manufacturer!: string;
  @ApiProperty({ description: 'The lot’s number as it is matched' }) lot!: string;
  @ApiProperty({ description: 'Whether production knows the lot' }) lotKnown!: boolean;
  @ApiProperty({ description: 'Whether the form came later than a day after the complaint (OEM-3)' })
  formLate!: boolean;
}

export const submittedCaseView = (oemCase: OemCase): SubmittedCaseView => {
  const { revision, manufacturer, lot, lotKnown, formLate } = oemCase;
  return { ...caseActView(oemCase), revision, manufacturer, lot, lotKnown, formLate };
};
