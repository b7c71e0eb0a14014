import { type CorrectiveGate, correctiveGates } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OwnActionView } from '../corrective-action/own-action.view';

/** What stands behind a one-time link: the gate that it answers, and the request as the manufacturer sees it. */
export class LinkedActionView {
  @ApiProperty({ enum: correctiveGates }) gate!: CorrectiveGate;
  @ApiProperty({ enum: ['zh-CN', 'en'], description: 'What the manufacturer’s people read' }) language!: string;
  @ApiProperty({ type: OwnActionView }) request!: OwnActionView;
}
