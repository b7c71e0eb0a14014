import { IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type CauseClass, causeClasses } from '../oem-case/oem-case.terms';

export class ConfirmOemCaseDto {
  @ApiProperty({ enum: causeClasses, description: 'Quality, or human factors (OEM-2)' })
  @IsIn(causeClasses)
  causeClass!: CauseClass;

  @ApiProperty({ description: 'What was found' })
  @IsNotBlank()
  @MaxLength(2000)
  note!: string;
}

export class ReturnOemCaseDto {
  @ApiProperty({ description: 'What is missing or wrong in the form' })
  @IsNotBlank()
  @MaxLength(2000)
  reasons!: string;
}
