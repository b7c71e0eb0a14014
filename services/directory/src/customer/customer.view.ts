import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { type Customer, customerKinds } from './customer.entity';

export class CustomerView {
  @ApiProperty({ example: 'C0044' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: customerKinds }) kind!: string;
  @ApiProperty(nullableText) province!: string | null;
  @ApiProperty(nullableText) city!: string | null;
  @ApiProperty({ ...nullableText, description: 'The company’s own recall contact' }) phone!: string | null;
  @ApiProperty({ ...nullableText, description: 'The company’s own recall contact' }) email!: string | null;
  @ApiProperty() version!: number;
}

/** Who is asked for at the customer, and where. */
export class CustomerContactView {
  @ApiProperty() code!: string;
  @ApiProperty(nullableText) contactName!: string | null;
  @ApiProperty(nullableText) address!: string | null;
  @ApiProperty(nullableText) phone!: string | null;
  @ApiProperty(nullableText) email!: string | null;
}

export const customerView = ({ code, name, kind, province, city, phone, email, version }: Customer): CustomerView => ({
  ...{ code, name, kind, province, city, phone, email, version },
});

export const customerContactView = ({ code, contactName, address, phone, email }: Customer): CustomerContactView => ({
  ...{ code, contactName, address, phone, email },
});
