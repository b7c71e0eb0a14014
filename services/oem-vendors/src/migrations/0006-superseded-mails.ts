import type { MigrationInterface, QueryRunner } from 'typeorm';

const allow = (...states: string[]): string =>
  `ALTER TABLE oem_vendors.manufacturer_mail DROP CONSTRAINT manufacturer_mail_state_check,
     ADD CONSTRAINT manufacturer_mail_state_check CHECK (state IN (${states.map((state) => `'${state}'`).join(', ')}))`;

/** A mail whose matter was answered before the server had it is kept and not sent (OEM-10). */
export class SupersededMails1764374400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow('due', 'attempting', 'sent', 'asked', 'superseded'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE oem_vendors.manufacturer_mail SET state = 'asked' WHERE state = 'superseded'");
    await runner.query(allow('due', 'attempting', 'sent', 'asked'));
  }
}
