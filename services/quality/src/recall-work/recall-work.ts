import { WorkBook } from '@anxin/casework';
import { qualityWorkDone, qualityWorkOpened } from '@anxin/contracts';
import { RecallWorkItem, type RecallWorkKind } from './recall-work-item.entity';

/** What is to be done for recalls. */
export const recallWork = new WorkBook<RecallWorkKind>(RecallWorkItem, {
  opened: qualityWorkOpened,
  done: qualityWorkDone,
});
