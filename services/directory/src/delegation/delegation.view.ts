import { ApiProperty } from '@nestjs/swagger';
import type { Delegation } from './delegation.entity';

export class DelegationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() absent!: string;
  @ApiProperty() deputy!: string;
  @ApiProperty() role!: string;
  @ApiProperty() scope!: string;
  @ApiProperty({ format: 'date-time', description: 'Included' }) from!: string;
  @ApiProperty({ format: 'date-time', description: 'Excluded' }) until!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() recordedBy!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ type: String, nullable: true }) revokedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) revokedAt!: string | null;
}

export const delegationView = (delegation: Delegation): DelegationView => ({
  ...delegation.asHeld(),
  deputy: delegation.deputy,
  reason: delegation.reason,
  recordedBy: delegation.recordedBy,
  recordedAt: delegation.recordedAt.toISOString(),
  revokedBy: delegation.revokedBy,
  revokedAt: delegation.revokedAt?.toISOString() ?? null,
});
