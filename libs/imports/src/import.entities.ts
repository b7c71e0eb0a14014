import { ImportFaultRow } from './run/import-fault.entity';
import { ImportRunRow } from './run/import-run.entity';

/** For the service's definition: `entities: [...importEntities, …]`. */
export const importEntities = [ImportRunRow, ImportFaultRow] as const;
