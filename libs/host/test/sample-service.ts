import { Body, Controller, Get, Injectable, Module, Param, Patch, Post } from '@nestjs/common';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { Column, DataSource, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import { appendAudit } from '@anxin/audit';
import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import {
  Answers,
  AnswersPage,
  defineList,
  IfMatch,
  IsNotBlank,
  ListQuery,
  mapPage,
  NotFound,
  Omittable,
  type Page,
  readPage,
  requireVersion,
} from '@anxin/http';
import { nextReference, RecordedRefusal, type Tx, UnitOfWork, Clock } from '@anxin/persistence';
import { DomainError } from '@anxin/contracts';
import { defineService, dropServiceMechanismsV1, serviceMechanismsV1 } from '../src/index';

@Entity({ name: 'note' })
export class Note {
  @PrimaryColumn('text') reference!: string;
  @Column('text') title!: string;
  @Column('text') shelf!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('integer') version!: number;
}

class Notes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = [
      `CREATE TABLE production.note (reference text PRIMARY KEY, title text NOT NULL, shelf text NOT NULL, written_at timestamptz NOT NULL, version integer NOT NULL)`,
      `CREATE TABLE production.gate (name text PRIMARY KEY)`,
      `INSERT INTO production.gate VALUES ('in')`,
    ];
    for (const statement of [...serviceMechanismsV1('production'), ...own]) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of ['DROP TABLE production.note, production.gate', ...dropServiceMechanismsV1('production')])
      await runner.query(statement);
  }
}

class WriteNote {
  @IsString() @IsNotBlank() @MaxLength(30) title!: string;
  @Omittable() @IsString() @MaxLength(10) shelf?: string;
}
class RetitleNote {
  @IsString() @MaxLength(30) title!: string;
}
class NoteView {
  @IsString() reference!: string;
  @IsString() title!: string;
  @IsInt() version!: number;
}

class TitleForbidden extends DomainError {
  readonly code = 'note.title-forbidden';
  readonly status = 422;
  constructor() {
    super('The title is one that nobody may use');
  }
}

const view = ({ reference, title, version }: Note): NoteView => ({ reference, title, version });

export const notes = defineList({
  sorts: {
    writtenAt: { column: 'note.writtenAt', type: 'timestamptz' },
    title: { column: 'note.title', type: 'text' },
  },
  defaultSort: '-writtenAt',
  unique: { column: 'note.reference', type: 'text' },
  filters: {
    shelf: { column: 'note.shelf', type: 'text' },
    until: { column: 'note.writtenAt', type: 'timestamptz', operator: '<' },
  },
});

@Injectable()
class NoteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  write(actor: Actor, { title, shelf = 'A' }: WriteNote): Promise<NoteView> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.query(`SELECT FROM production.gate WHERE name = 'in' FOR SHARE`);
      const note = Object.assign(new Note(), {
        reference: await nextReference(tx, 'PC'),
        title,
        shelf,
        writtenAt: this.clock.now(),
        version: 1,
      });
      await tx.manager.insert(Note, note);
      await appendAudit(tx, {
        actor,
        action: 'note.written',
        aggregate: { type: 'note', id: note.reference },
        content: { title },
      });
      if (title === 'forbidden') throw new RecordedRefusal(new TitleForbidden());
      return view(note);
    });
  }

  retitle(reference: string, version: number, { title }: RetitleNote): Promise<NoteView> {
    return this.unitOfWork.run(async (tx) => {
      const note = await find(tx, reference);
      requireVersion(version, note);
      Object.assign(note, { title, version: version + 1 });
      await tx.manager.update(Note, { reference }, { title, version: note.version });
      return view(note);
    });
  }
}

const find = async (tx: Tx, reference: string): Promise<Note> => {
  const note = await tx.manager.findOne(Note, { where: { reference }, lock: { mode: 'pessimistic_write' } });
  if (!note) throw new NotFound();
  return note;
};

@Controller('notes')
class NoteController {
  constructor(
    private readonly service: NoteService,
    private readonly dataSource: DataSource,
  ) {}

  @Post()
  @Permits('batch-records:answer')
  @Answers(NoteView)
  write(@CurrentActor() actor: Actor, @Body() body: WriteNote): Promise<NoteView> {
    return this.service.write(actor, body);
  }

  @Patch(':reference')
  @Permits('batch-records:answer')
  @Answers(NoteView)
  retitle(
    @Param('reference') reference: string,
    @IfMatch() version: number,
    @Body() body: RetitleNote,
  ): Promise<NoteView> {
    return this.service.retitle(reference, version, body);
  }

  @Get()
  @Permits('batch-records:read')
  @AnswersPage(NoteView)
  async list(@ListQuery(notes) query: ListQuery): Promise<Page<NoteView>> {
    return mapPage(await readPage(this.dataSource.getRepository(Note).createQueryBuilder('note'), notes, query), view);
  }
}

@Module({ controllers: [NoteController], providers: [NoteService] })
class NoteModule {}

/** A service of one aggregate with everything that the host puts around it. */
export const sampleService = defineService({
  name: 'production',
  title: 'Notes',
  module: NoteModule,
  entities: [Note],
  migrations: [Notes1700000000000],
  catalogue: {
    'note.title-forbidden': {
      'zh-CN': { title: '标题不可用', detail: '请换一个标题。' },
      en: { title: 'Title not permitted', detail: 'Choose another title.' },
    },
  },
});
