import { ForSuppliers, Permits } from '@anxin/auth';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Note, sampleService } from './sample-service';

/** Every way in which a route can stand open by mistake. */
@Controller('leaks')
class LeakyController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  unguarded(): object {
    return {};
  }

  @Get('hidden')
  @ApiExcludeEndpoint()
  hidden(): object {
    return {};
  }

  @Get('broken')
  @Permits('lot:read')
  broken(): object {
    throw new Error('broken');
  }

  @Get('notes')
  @Permits('lot:read')
  @ForSuppliers()
  notes(): Promise<Note[]> {
    return this.dataSource.manager.find(Note);
  }

  @Get('notes/:reference')
  @Permits('lot:read')
  @ForSuppliers()
  async known(@Param('reference') reference: string): Promise<object> {
    return { known: await this.dataSource.manager.existsBy(Note, { reference }) };
  }
}

@Module({ controllers: [LeakyController] })
class LeakyModule {}

export const leakyService = { ...sampleService, module: LeakyModule, suppliers: true };
