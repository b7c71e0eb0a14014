import { siteKinds } from '@anxin/contracts';
import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { Site } from './site.entity';

export class SiteView {
  @ApiProperty({ example: 'W2' }) code!: string;
  @ApiProperty({ example: '成品二库' }) name!: string;
  @ApiProperty({ enum: siteKinds, description: '`plant` 厂区, `warehouse` 仓库, `line` 产线' }) kind!: string;
  @ApiProperty({ example: '石家庄' }) city!: string;
  @ApiProperty(nullableText) address!: string | null;
  @ApiProperty({ description: 'IANA name', example: 'Asia/Shanghai' }) timeZone!: string;
  @ApiProperty({ ...nullableText, description: 'Code of the site that it belongs to' }) parent!: string | null;
  @ApiProperty({ description: 'False for one that was given up' }) active!: boolean;
  @ApiProperty() version!: number;
}

export const siteView = (site: Site): SiteView => ({ ...site });
