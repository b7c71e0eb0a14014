import { Column, Entity, PrimaryColumn } from 'typeorm';
import { insertRows, insertStatement, readRows, type UnitOfWork, updateRow } from '.';
import { note, SampleNote, schema } from '../test/sample-service';
import { SampleWorld } from '../test/sample-world';

/** The notes again, with nothing that the mapper fills in. */
@Entity({ schema, name: 'sample_note' })
class PlainNote {
  @PrimaryColumn('text') reference!: string;
  @Column('text') title!: string;
  @Column('text') supplier!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('integer') version!: number;
}

describe('rows that are sent and not waited for', () => {
  let world: SampleWorld;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    world = await SampleWorld.open();
    unitOfWork = world.unitOfWorkOn(await world.pool({ entities: [SampleNote, PlainNote] }));
  });
  afterAll(() => world.close());
  beforeEach(() => world.dataSource.query(`DELETE FROM ${schema}.sample_note`));

  const plain = (reference: string, more: Partial<PlainNote> = {}): PlainNote => ({
    ...note(reference),
    version: 1,
    ...more,
  });

  it('stand as the mapper would have written them', async () => {
    await unitOfWork.run(async (tx) => {
      insertRows(tx, PlainNote, plain('a'), plain('b', { quantity: '0.100000' }));
      insertRows(tx, PlainNote);
      updateRow(tx, PlainNote, { reference: 'b', version: 1 }, { title: 'changed', version: 2 });
      await tx.manager.insert(SampleNote, note('c'));
    });
    const kept = await world.dataSource.manager.find(SampleNote, { order: { reference: 'ASC' } });
    expect(kept).toEqual([
      { ...note('a'), quantity: '1.500000', version: 1 },
      { ...note('b'), quantity: '0.100000', title: 'changed', version: 2 },
      { ...note('c'), quantity: '1.500000', version: 1 },
    ]);
  });

  it('commit nothing when the row to change is not there', async () => {
    const missing = unitOfWork.run(async (tx) => {
      insertRows(tx, PlainNote, plain('a'));
      updateRow(tx, PlainNote, { reference: 'a', version: 7 }, { version: 8 });
    });
    await expect(missing).rejects.toThrow('touched 0 rows instead of 1');
    expect(await world.notes()).toEqual([]);
  });

  it('refuse what the mapper fills in, and give an undefined member the default', async () => {
    await expect(unitOfWork.run(async (tx) => insertRows(tx, SampleNote, note('a')))).rejects.toThrow(
      'SampleNote.version is filled in by the mapper',
    );
    const { text } = await unitOfWork.run(async (tx) =>
      insertStatement(tx, PlainNote, [{ ...note('a'), version: undefined } as unknown as PlainNote]),
    );
    expect(text).toContain('VALUES ($1, $2, $3, $4, $5, DEFAULT)');
  });

  it('are read as the mapper would read them', async () => {
    const read = await unitOfWork.run(async (tx) => {
      insertRows(tx, PlainNote, plain('b'), plain('a', { quantity: '0.100000' }), plain('c', { supplier: 'another' }));
      const where = { supplier: note('a').supplier };
      const [ours, mapped] = await Promise.all([
        readRows(tx, PlainNote, where, { by: ['reference'] }),
        tx.manager.find(PlainNote, { where, order: { reference: 'ASC' } }),
      ]);
      expect(ours).toEqual(mapped);
      expect(await readRows(tx, PlainNote, { reference: 'a', title: null })).toEqual([]);
      expect(await readRows(tx, SampleNote, { reference: 'a' })).toEqual(
        await tx.manager.findBy(SampleNote, { reference: 'a' }),
      );
      return ours;
    });
    expect(read.map(({ reference }) => reference)).toEqual(['a', 'b']);
    expect(read[0]).toBeInstanceOf(PlainNote);
    expect(read[0]?.writtenAt).toBeInstanceOf(Date);
  });

  it('are not read by a member that the entity has not, nor all at once', async () => {
    const read = (where: object) => unitOfWork.run((tx) => readRows(tx, PlainNote, where));
    await expect(read({ other: 1 })).rejects.toThrow('PlainNote has no other');
    await expect(read({})).rejects.toThrow('PlainNote is read by its members');
    await expect(read({ reference: undefined })).rejects.toThrow('PlainNote is read by its members');
  });
});
