import { WorkBook } from '@anxin/casework';
import { oemVendorsWorkDone, oemVendorsWorkOpened } from '@anxin/contracts';
import { OemWorkItem, type OemWorkKind } from './oem-work-item.entity';

/** What is to be done for OEM cases and corrective-action requests. */
export const oemWork = new WorkBook<OemWorkKind>(OemWorkItem, {
  opened: oemVendorsWorkOpened,
  done: oemVendorsWorkDone,
});
