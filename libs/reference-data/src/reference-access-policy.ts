import { AccessPolicy } from '@anxin/auth';
import { schemaOf } from '@anxin/contracts';
import { Clock } from '@anxin/persistence';
import { type AccessPolicyDocument, permissionsOf } from '@anxin/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { REFERENCE_OPTIONS, type ReferenceDataOptions } from './reference-data.options';

export interface AccessVersion {
  readonly version: number;
  readonly document: AccessPolicyDocument;
}

/** What roles permit, by the access policy in force in the service's own copy. Without one nothing is permitted. */
@Injectable()
export class ReferenceAccessPolicy extends AccessPolicy {
  private known: AccessVersion | undefined;
  private asking: Promise<AccessVersion | undefined> | undefined;

  constructor(
    @Inject(REFERENCE_OPTIONS) private readonly options: Pick<ReferenceDataOptions, 'service'>,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async permissionsOf(role: string): Promise<readonly string[]> {
    const access = await this.inForce();
    return access ? permissionsOf(access.document, [role]) : [];
  }

  /** The roles of one request, and requests of the same moment, share one look. */
  protected inForce(): Promise<AccessVersion | undefined> {
    this.asking ??= this.look().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async look(): Promise<AccessVersion | undefined> {
    const [row]: { version: number; document: AccessPolicyDocument | null }[] = await this.dataSource.query(
      `SELECT version, CASE WHEN version = $2 THEN NULL ELSE document END AS document FROM "${schemaOf(this.options.service)}".ref_policy
        WHERE kind = 'access' AND effective_from <= $1 ORDER BY version DESC LIMIT 1`,
      [this.clock.now(), this.known?.version ?? 0],
    );
    if (row?.document) this.known = { version: row.version, document: row.document };
    return row && this.known;
  }
}
