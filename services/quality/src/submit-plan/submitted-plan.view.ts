import { ApiProperty } from '@nestjs/swagger';
import { RecallActView, recallActView } from '../recall/recall-act.view';
import type { RecallPlan } from '../recall/recall-plan.entity';
import type { Recall } from '../recall/recall.entity';

export class SubmittedPlanView extends RecallActView {
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({ description: 'What a signature must name' }) contentHash!: string;
  @ApiProperty({ type: [String], description: 'Roles that sign, in this order' }) signers!: readonly string[];
}

export const submittedPlanView = (
  recall: Recall,
  { revision, contentHash }: RecallPlan,
  signers: readonly string[],
): SubmittedPlanView => ({ ...recallActView(recall), revision, contentHash, signers });
