import { ApiProperty } from '@nestjs/swagger';
import type { FiredRung, SubjectClock } from './subject-clock';

export class ClockBasisView {
  @ApiProperty({ description: 'Catalogue code', example: 'clock.basis.office-hours' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Readonly<Record<string, string | number>>;
}
export class ClockView {
  @ApiProperty({ example: '20260930P001L31/1/RCL-11' }) clockId!: string;
  @ApiProperty({ example: 'RCL-11' }) rule!: string;
  @ApiProperty({ enum: ['running', 'paused', 'stopped'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) stoppedAt!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) late!: boolean | null;
  @ApiProperty({ description: 'Computed beyond the published calendar' }) provisional!: boolean;
  @ApiProperty({ type: ClockBasisView, description: 'How the due instant came about' }) basis!: ClockBasisView;
  @ApiProperty({ example: 'clocks/1' }) policyVersion!: string;
  @ApiProperty({ example: 'CN-office/1' }) calendarVersion!: string;
  @ApiProperty({ type: [String], description: 'Rungs that were given' }) rungsFired!: string[];
}

/** Clocks as they stand, with the rungs that were given. */
export const clockViews = (clocks: readonly SubjectClock[], fired: readonly FiredRung[]): ClockView[] =>
  clocks.map(({ id, rule, state, late, provisional, basis, policyVersion, calendarVersion, ...clock }) => ({
    ...{ clockId: id, rule, state, late, provisional, basis, policyVersion, calendarVersion },
    startedAt: clock.startedAt.toISOString(),
    dueAt: clock.dueAt?.toISOString() ?? null,
    stoppedAt: clock.stoppedAt?.toISOString() ?? null,
    rungsFired: fired.filter(({ clockId }) => clockId === id).map(({ rung }) => rung),
  }));
