import { ApiProperty } from '@nestjs/swagger';
import { issueKinds, type MaterialIssue } from './material-issue.entity';

export class MaterialIssueView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty() lot!: string;
  @ApiProperty() forBatch!: string;
  @ApiProperty({ enum: issueKinds }) kind!: string;
  @ApiProperty({ description: 'Decimal' }) quantity!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
}

export const materialIssueView = (issue: MaterialIssue, lot: string): MaterialIssueView => ({
  ...{ id: issue.id, lotId: issue.lotId, lot, forBatch: issue.forBatch, kind: issue.kind, quantity: issue.quantity },
  ...{ unit: issue.unit, issuedAt: issue.issuedAt.toISOString() },
});
