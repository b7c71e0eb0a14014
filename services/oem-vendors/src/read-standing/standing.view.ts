import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { type ScoreReason, scoreReasons } from '../vendor-standing/vendor-score.entity';
import {
  type Standing,
  type StandingReason,
  standingReasons,
  standings,
} from '../vendor-standing/vendor-standing.entity';

export class VendorScoreView {
  @ApiProperty({ example: 'ZG-2026-000012' }) request!: string;
  @ApiProperty({ enum: scoreReasons }) reason!: ScoreReason;
  @ApiProperty() points!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
/** How the company stands to a manufacturer, and for what (OEM-10). */
export class StandingView {
  @ApiProperty({ example: 'M01' }) vendor!: string;
  @ApiProperty({ enum: standings }) standing!: Standing;
  @ApiProperty({ enum: standingReasons }) reason!: StandingReason;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) since!: string | null;
  @ApiProperty({ description: 'Within the policy’s window, when it was counted last' }) points!: number;
  @ApiProperty({ description: 'Whether new orders and releases are refused' }) suspended!: boolean;
  @ApiProperty(nullableText) decidedBy!: string | null;
  @ApiProperty(nullableText) decisionReason!: string | null;
  @ApiProperty({ type: [VendorScoreView], description: 'Newest first, at most 200' }) scores!: VendorScoreView[];
}
