import { type SiteKind, siteKinds } from '@anxin/contracts';
import { IsNotBlank, Omittable } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsTimeZone, MaxLength } from 'class-validator';

/** The whole entry: what is left out is not known afterwards. */
export class SiteDto {
  @ApiProperty({ example: '成品二库' })
  @IsNotBlank()
  @MaxLength(200)
  name!: string;

  @ApiProperty({ enum: siteKinds, description: '`plant` 厂区, `warehouse` 仓库, `line` 产线' })
  @IsIn(siteKinds)
  kind!: SiteKind;

  @ApiProperty({ example: '石家庄' })
  @IsNotBlank()
  @MaxLength(200)
  city!: string;

  @ApiPropertyOptional()
  @Omittable()
  @IsNotBlank()
  @MaxLength(200)
  address?: string;

  @ApiPropertyOptional({ description: 'IANA name; left out: Asia/Shanghai', example: 'Asia/Shanghai' })
  @Omittable()
  @IsTimeZone()
  timeZone?: string;

  @ApiPropertyOptional({ description: 'Code of the site that it belongs to', example: 'P1' })
  @Omittable()
  @IsNotBlank()
  @MaxLength(40)
  parent?: string;

  @ApiProperty({ description: 'False for one that was given up' })
  @IsBoolean()
  active!: boolean;
}
