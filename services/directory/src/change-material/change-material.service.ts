import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { requireVersion } from '@anxin/http';
import { keepRegister, lockKind } from '@anxin/imports';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { PermittedHat } from '../access/permitted-hat';
import { Material } from '../material/material.entity';
import { MaterialNotFound } from '../material/material.errors';
import { materialFact } from '../material/material.events';
import { materialView, type MaterialView } from '../material/material.view';
import type { MaterialDto } from './change-material.dto';

@Injectable()
export class ChangeMaterialService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
  ) {}

  /**
   * Replaces the entry, or registers one where `expected` is 0; an entry that stands as it is told keeps its version (PRD-2).
   * @throws MaterialNotFound, VersionStale (412), PermissionMissing (403)
   */
  change(actor: Actor, code: string, expected: number, body: MaterialDto): Promise<MaterialView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await this.permitted.require(tx, actor, 'master-data:change');
      await lockKind(tx, 'materials');
      const standing = await tx.manager.findOneBy(Material, { code });
      if (!standing && expected !== 0) throw new MaterialNotFound(code);
      requireVersion(expected, standing ?? { version: 0 });
      const [outcome] = await keepRegister(tx, Material, [{ line: 1, record: recordOf(code, body) }], materialFact);
      const material = await tx.manager.findOneByOrFail(Material, { code });
      if (outcome === 'kept')
        await appendAudit(tx, {
          actor,
          hat,
          action: standing ? 'material.changed' : 'material.registered',
          aggregate: { type: 'material', id: code },
          content: { ...material },
        });
      return materialView(material);
    });
  }
}

const recordOf = (code: string, body: MaterialDto): Omit<Material, 'version'> => ({
  ...{ code, name: body.name, kind: body.kind, unit: body.unit, active: body.active },
  storageConditions: body.storageConditions ?? null,
  shelfLifeDays: body.shelfLifeDays ?? null,
  allergens: body.allergens ?? null,
});
