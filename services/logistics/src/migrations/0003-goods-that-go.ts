import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropDepartures, departures } from './departures';
import { departureGuards, dropDepartureGuards } from './departure-guards';

const statements = [...departures, ...departureGuards];
const undo = [...dropDepartureGuards, ...dropDepartures];

/** Goods scrapped or sampled in the warehouse, and goods sent to complainants, leave stock by rows of their own (RCL-6, CMP-10). */
export class GoodsThatGo1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undo) await runner.query(statement);
  }
}
