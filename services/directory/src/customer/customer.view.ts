import { ApiProperty } from '@nestjs/swagger';
import { type Customer, customerKinds } from './customer.entity';

const nullable = { type: String, nullable: true } as const;

export class CustomerView {
  @ApiProperty({ example: 'C0044' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: customerKinds }) kind!: string;
  @ApiProperty(nullable) province!: string | null;
  @ApiProperty(nullable) city!: string | null;
  @ApiProperty({ ...nullable, description: 'The company’s own recall contact' }) phone!: string | null;
  @ApiProperty({ ...nullable, description: 'The company’s own recall contact' }) email!: string | null;
  @ApiProperty() version!: number;
}

/** Who is asked for at the customer, and where. */
export class CustomerContactView {
  @ApiProperty() code!: string;
  @ApiProperty(nullable) contactName!: string | null;
  @ApiProperty(nullable) address!: string | null;
  @ApiProperty(nullable) phone!: string | null;
  @ApiProperty(nullable) email!: string | null;
}

export const customerView = ({ code, name, kind, province, city, phone, email, version }: Customer): CustomerView => ({
  ...{ code, name, kind, province, city, phone, email, version },
});

export const customerContactView = ({ code, contactName, address, phone, email }: Customer): CustomerContactView => ({
  ...{ code, contactName, address, phone, email },
});
