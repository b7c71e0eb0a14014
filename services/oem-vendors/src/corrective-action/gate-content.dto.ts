import { type CorrectiveGate, correctiveGates } from '@anxin/contracts';
import { IsCalendarDate, IsDecimalText, IsNotBlank, notNegativePattern, Omittable, Part, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import {
  type CauseKind,
  causeKinds,
  type CauseSide,
  causeSides,
  type ContainmentPlace,
  containmentPlaces,
} from './gate-content';

const words =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ description, maxLength: 5000 })(target, key);
    IsNotBlank()(target, key);
    MaxLength(5000)(target, key);
  };
const wordList =
  (description: string, least: number, most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ type: [String], description, minItems: least, maxItems: most })(target, key);
    IsArray()(target, key);
    ArrayMinSize(least)(target, key);
    ArrayMaxSize(most)(target, key);
    IsString({ each: true })(target, key);
    IsNotBlank({ each: true })(target, key);
    MaxLength(2000, { each: true })(target, key);
  };

export class ContainedGoodsDto {
  @ApiProperty({ enum: containmentPlaces })
  @IsIn(containmentPlaces)
  place!: ContainmentPlace;

  @ApiProperty({ description: '0 says that there is nothing', example: '240', pattern: notNegativePattern })
  @IsDecimalText()
  @Matches(/^[0-9]/)
  quantity!: string;

  @ApiProperty({ example: '瓶' })
  @IsNotBlank()
  @MaxLength(20)
  unit!: string;

  @words('What is done with them') action!: string;
}
export class ContainmentDto {
  @wordList('D1: who works on it, by function', 1, 20) team!: string[];
  @words('What was done at once') actions!: string;

  @ApiProperty({ type: [ContainedGoodsDto], description: 'At the manufacturer and in transit in any case' })
  @ArrayMaxSize(50)
  @Parts(() => ContainedGoodsDto)
  goods!: ContainedGoodsDto[];
}
export class CauseDto {
  @ApiProperty({ enum: causeSides, description: 'Why it happened, or why it was not found before it left' })
  @IsIn(causeSides)
  side!: CauseSide;

  @ApiProperty({ enum: causeKinds })
  @IsIn(causeKinds)
  kind!: CauseKind;

  @wordList('5-why: from what was seen to the cause', 3, 7) whys!: string[];
}
export class RootCauseDto {
  @ApiProperty({ type: [CauseDto], description: 'Of occurrence and of escape; operator error alone is refused' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Parts(() => CauseDto)
  causes!: CauseDto[];

  @words('D5: the corrective action that was chosen') chosenAction!: string;
  @words('How it is known that it will work') expectedEffect!: string;
}
export class ImplementationDto {
  @words('D6: what was done') implemented!: string;

  @ApiProperty({ format: 'date', description: 'First day whose lots are made the new way' })
  @IsCalendarDate()
  implementedOn!: string;

  @wordList('Evidence, one entry each', 1, 50) evidence!: string[];
  @words('D7: what keeps it from coming back') prevention!: string;
}
export class ClosingStatementDto {
  @words('D8: the result') result!: string;
  @words('What was learnt') lessons!: string;
}

/** What a manufacturer answers: exactly the part that its gate asks for (OEM-10). */
export class GateContentDto {
  @ApiPropertyOptional({ type: ContainmentDto, description: 'D3' })
  @Omittable()
  @Part(() => ContainmentDto)
  containment?: ContainmentDto;

  @ApiPropertyOptional({ type: RootCauseDto, description: 'D4–D5' })
  @Omittable()
  @Part(() => RootCauseDto)
  rootCause?: RootCauseDto;

  @ApiPropertyOptional({ type: ImplementationDto, description: 'D6–D7' })
  @Omittable()
  @Part(() => ImplementationDto)
  implementation?: ImplementationDto;

  @ApiPropertyOptional({ type: ClosingStatementDto, description: 'D8' })
  @Omittable()
  @Part(() => ClosingStatementDto)
  closing?: ClosingStatementDto;
}
export class AnswerGateDto {
  @ApiProperty({ enum: correctiveGates })
  @IsIn(correctiveGates)
  gate!: CorrectiveGate;

  @ApiProperty({ type: GateContentDto })
  @Part(() => GateContentDto)
  content!: GateContentDto;
}
