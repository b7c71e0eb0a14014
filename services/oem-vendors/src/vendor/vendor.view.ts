import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { Vendor } from './vendor.entity';

export class VendorView {
  @ApiProperty({ example: 'S007' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['manufacturer', 'supplier'] }) kind!: string;
  @ApiProperty({ enum: ['zh-CN', 'en'] }) language!: string;
  @ApiProperty(nullableText) province!: string | null;
  @ApiProperty(nullableText) city!: string | null;
  @ApiProperty(nullableText) phone!: string | null;
  @ApiProperty(nullableText) email!: string | null;
  @ApiProperty() version!: number;
}

/** Without the contact person's name. */
export const vendorView = ({ contactName: _, ...vendor }: Vendor): VendorView => vendor;
