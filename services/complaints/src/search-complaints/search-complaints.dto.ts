import { IsNotBlank, NeededWithout, Omittable } from '@anxin/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { MaxLength, MinLength } from 'class-validator';

/** A search goes in a body, never in an address: addresses end up in logs (SEC-1). */
export class SearchComplaintsDto {
  @ApiPropertyOptional({ description: 'The complainant’s contact, in any way of writing it' })
  @NeededWithout('words')
  @IsNotBlank()
  @MaxLength(200)
  contact?: string;

  @ApiPropertyOptional({ description: 'Words of the complaint, two characters at least', minLength: 2 })
  @Omittable()
  @IsNotBlank()
  @MinLength(2)
  @MaxLength(100)
  words?: string;
}
