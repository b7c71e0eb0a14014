import { IsNotBlank } from '@anxin/http';
import { type ComplaintClass, complaintClasses, type ComplaintGrade, complaintGrades } from '@anxin/policy';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';

export class ClassifyComplaintDto {
  @ApiProperty({ enum: complaintClasses })
  @IsIn(complaintClasses)
  class!: ComplaintClass;

  @ApiProperty({ enum: complaintGrades })
  @IsIn(complaintGrades)
  grade!: ComplaintGrade;

  @ApiProperty({ description: 'Why it is changed; the history keeps it' })
  @IsNotBlank()
  @MaxLength(1000)
  reason!: string;
}
