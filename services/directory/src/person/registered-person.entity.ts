import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { OwnSuperior, RoleReserved, SupplierRoleMixed } from './person.errors';

/** `company` covers everything, `area:north`, `site:S1`, `own` only what the person owns. */
export interface HeldRole {
  readonly role: string;
  readonly scope: string;
}
export interface PersonEntry {
  /** The subject of the person's tokens. */
  readonly personId: string;
  readonly kind: 'person' | 'service';
  readonly displayName: string;
  readonly active: boolean;
  readonly supplier?: string;
  readonly superior?: string;
  readonly roles: readonly HeldRole[];
}

/** Held by the two first people alone; nobody is given them later. */
export const firstRoles = { propose: 'first-proposer', approve: 'first-approver' } as const;
export type FirstDuty = keyof typeof firstRoles;
const reserved: readonly string[] = Object.values(firstRoles);
const ofSuppliers = (role: string): boolean => role.startsWith('supplier-');
const inOrder = (roles: readonly HeldRole[]): HeldRole[] =>
  [...roles]
    .map(({ role, scope }) => ({ role, scope }))
    .sort((one, other) => `${one.role} ${one.scope}`.localeCompare(`${other.role} ${other.scope}`, 'en'));

/** A person or service account of the company or of a supplier. Who left is inactive, never removed: their acts stay on record. */
@Entity({ schema: 'directory', name: 'person' })
export class RegisteredPerson {
  @PrimaryColumn('text') personId!: string;
  @Column('text') kind!: 'person' | 'service';
  @Column('text') displayName!: string;
  @Column('boolean') active!: boolean;
  @Column('text', { nullable: true }) supplier!: string | null;
  @Index() @Column('text', { nullable: true }) superior!: string | null;
  @ManyToOne(() => RegisteredPerson)
  @JoinColumn({ name: 'superior' })
  readonly superiorPerson?: RegisteredPerson | null;
  @Column('jsonb') roles!: readonly HeldRole[];
  @Column('timestamptz') registeredAt!: Date;
  @Column('integer') version!: number;

  /** @throws SupplierRoleMixed, RoleReserved, OwnSuperior */
  static register(entry: PersonEntry, at: Date): RegisteredPerson {
    const person = Object.assign(new RegisteredPerson(), {
      personId: entry.personId,
      roles: [],
      registeredAt: at,
      version: 0,
    });
    person.change(entry);
    person.version = 1;
    return person;
  }

  /** One of the two first people, who make it possible that others are registered and the first policies approved. */
  static first(entry: PersonEntry, duty: FirstDuty, at: Date): RegisteredPerson {
    const person = RegisteredPerson.register(entry, at);
    person.roles = inOrder([...person.roles, { role: firstRoles[duty], scope: 'company' }]);
    return person;
  }

  /**
   * Takes over what is on record elsewhere; false, and no new version, when nothing differs.
   * @throws SupplierRoleMixed, RoleReserved, OwnSuperior
   */
  change(entry: PersonEntry): boolean {
    if (entry.superior === this.personId) throw new OwnSuperior(this.personId);
    const before = this.content();
    Object.assign(this, {
      kind: entry.kind,
      displayName: entry.displayName,
      active: entry.active,
      supplier: entry.supplier ?? null,
      superior: entry.superior ?? null,
      roles: this.withOwnReserved(entry.roles),
    });
    if (this.roles.some(({ role }) => ofSuppliers(role) !== (this.supplier !== null)))
      throw new SupplierRoleMixed(this.personId);
    if (this.content() === before) return false;
    this.version += 1;
    return true;
  }

  /** @throws SupplierRoleMixed, RoleReserved */
  changeRoles(roles: readonly HeldRole[]): boolean {
    const { personId, kind, displayName, active, supplier, superior } = this;
    return this.change({
      personId,
      kind,
      displayName,
      active,
      roles,
      ...(supplier !== null && { supplier }),
      ...(superior !== null && { superior }),
    });
  }

  holds(role: string, scope: string): boolean {
    return this.roles.some((held) => held.role === role && (held.scope === scope || held.scope === 'company'));
  }

  /** A first person's reserved role stays with them and ends by the first access policy; no list gives or takes it. */
  private withOwnReserved(roles: readonly HeldRole[]): HeldRole[] {
    const own = this.roles.filter(({ role }) => reserved.includes(role));
    const given = roles.filter(({ role }) => !own.some((held) => held.role === role));
    const refused = given.find(({ role }) => reserved.includes(role));
    if (refused) throw new RoleReserved(refused.role);
    return inOrder([...given, ...own]);
  }

  private content(): string {
    return JSON.stringify([
      this.kind,
      this.displayName,
      this.active,
      this.supplier,
      this.superior,
      inOrder(this.roles),
    ]);
  }
}
