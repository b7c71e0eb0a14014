import { ApiProperty } from '@nestjs/swagger';
import type { Vendor } from './vendor.entity';

const nullable = { type: String, nullable: true } as const;

export class VendorView {
  @ApiProperty({ example: 'S007' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['manufacturer', 'supplier'] }) kind!: string;
  @ApiProperty({ enum: ['zh-CN', 'en'] }) language!: string;
  @ApiProperty(nullable) province!: string | null;
  @ApiProperty(nullable) city!: string | null;
  @ApiProperty(nullable) phone!: string | null;
  @ApiProperty(nullable) email!: string | null;
  @ApiProperty() version!: number;
}

/** Without the contact person's name. */
export const vendorView = ({ contactName: _, ...vendor }: Vendor): VendorView => vendor;
