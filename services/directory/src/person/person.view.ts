import { ApiProperty } from '@nestjs/swagger';
import type { RegisteredPerson } from './registered-person.entity';

export class HeldRoleView {
  @ApiProperty() role!: string;
  @ApiProperty({ example: 'company' }) scope!: string;
}

/** A person of the register as the API shows it. */
export class PersonView {
  @ApiProperty({ description: 'Subject of the person’s tokens' }) personId!: string;
  @ApiProperty({ enum: ['person', 'service'] }) kind!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty() active!: boolean;
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
  @ApiProperty({ type: String, nullable: true }) superior!: string | null;
  @ApiProperty({ type: [HeldRoleView] }) roles!: readonly HeldRoleView[];
  @ApiProperty() version!: number;
}

export const personView = ({
  personId,
  kind,
  displayName,
  active,
  supplier,
  superior,
  roles,
  version,
}: RegisteredPerson): PersonView => ({
  ...{ personId, kind, displayName, active, supplier, superior },
  roles: roles.map(({ role, scope }) => ({ role, scope })),
  version,
});
