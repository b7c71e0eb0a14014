import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** The code of an entry of master data in the address. */
export class CodeDto {
  @ApiProperty({ description: 'The company’s own code, 40 characters at most; it never changes' })
  @Matches(/^\S(?:.{0,38}\S)?$/u)
  code!: string;
}
