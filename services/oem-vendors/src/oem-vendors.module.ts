import { Module } from '@nestjs/common';

/** Vendors and their isolation stand; corrective actions are answered here. */
@Module({ providers: [] })
export class OemVendorsModule {}
