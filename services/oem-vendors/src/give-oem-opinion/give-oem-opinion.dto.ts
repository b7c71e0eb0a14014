import { IsInstant, IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, MaxLength } from 'class-validator';
import { type Liability, liabilities, type OpinionOutcome, opinionOutcomes } from '../oem-case/oem-case.terms';

export class GiveOemOpinionDto {
  @ApiProperty({ description: 'The engineer’s opinion on what happened' })
  @IsNotBlank()
  @MaxLength(5000)
  opinion!: string;

  @ApiProperty({ enum: liabilities, description: 'Whose liability it is' })
  @IsIn(liabilities)
  liability!: Liability;

  @ApiProperty({ description: 'What is to be done for the customer and with the goods' })
  @IsNotBlank()
  @MaxLength(5000)
  handling!: string;

  @ApiProperty({ description: 'Whether the manufacturer is to be asked for a corrective action' })
  @IsBoolean()
  requestsCorrectiveAction!: boolean;
}

export class DecideOemOpinionDto {
  @ApiProperty({ enum: opinionOutcomes })
  @IsIn(opinionOutcomes)
  outcome!: OpinionOutcome;

  @ApiProperty()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}

export class ExtendOemOpinionDto {
  @ApiProperty({ description: 'Why the opinion takes longer' })
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;

  @ApiProperty({ format: 'date-time', description: 'When it will be given; later than it is due now' })
  @IsInstant()
  until!: string;
}
