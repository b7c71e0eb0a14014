import { Omittable, Part } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, Matches, MaxLength } from 'class-validator';

const item =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ description })(target, key);
    Omittable()(target, key);
    IsString()(target, key);
    MaxLength(5000)(target, key);
  };

/** The eight contents of the law (RCL-1). What is missing is told all at once, by the rule pack. */
export class PlanContentsDto {
  @item('Producer: name, address, responsible person, contact') producer?: string;
  @item('Food: name, brand, specification, production date, lots, quantity, area') food?: string;
  @item('Cause and harm') causeAndHarm?: string;
  @item('Level, process, time limits') levelAndProcess?: string;
  @item('Content of the notice and how it is published') notice?: string;
  @item('Duties of the other operators') duties?: string;
  @item('What is done with the food and who pays') disposition?: string;
  @item('Expected effect') effect?: string;
}

export class SubmitPlanDto {
  @ApiProperty({ type: PlanContentsDto })
  @Part(() => PlanContentsDto)
  contents!: PlanContentsDto;

  @item('Risk to consumers, beside the eight contents') risk?: string;
  @item('Compensation of consumers, beside the eight contents') compensation?: string;

  @ApiPropertyOptional({ type: [String], description: 'Lawful dispositions of the rule pack', example: ['destroy'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  dispositions?: string[];

  @ApiPropertyOptional({
    description: 'Whom consignees call about the recall; told in every notice',
    example: '0531-88880000',
  })
  @Omittable()
  @Matches(/^[0-9+() -]{5,40}$/)
  contactPhone?: string;
}
