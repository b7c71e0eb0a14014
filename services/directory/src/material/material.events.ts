import { event, type EventToPublish, materialChanged } from '@anxin/contracts';
import type { Material } from './material.entity';

/** What others keep of a material. */
export const materialFact = (material: Material): EventToPublish =>
  event(materialChanged, material.code, material.version, {
    ...{ code: material.code, version: material.version, name: material.name, kind: material.kind },
    ...{ unit: material.unit, active: material.active },
    ...(material.storageConditions !== null && { storageConditions: material.storageConditions }),
    ...(material.shelfLifeDays !== null && { shelfLifeDays: material.shelfLifeDays }),
    ...(material.allergens !== null && { allergens: material.allergens }),
  });
