import { join } from 'node:path';
import { demoPeople } from '../demo/demo-company.mjs';

/** Roles whose people a visitor wants to be first: one of each is shown. */
const shown = [
  'customer-service',
  'salesperson',
  'sales-head',
  'qc-chief',
  'production-chief',
  'warehouse-keeper',
  'finance',
  'general-manager',
  'auditor',
  'administration',
  'supplier-quality',
];

/**
 * Where everything is, and who may log in.
 * @param {import('../stack.mjs').Stack} stack
 */
export function printAddresses({ gateway, mail, password, identity, ports, engines, dataDir }) {
  const people = demoPeople();
  const demo = shown.flatMap((role) => people.find((person) => person.role === role) ?? []);
  const addresses = {
    'web console and API': gateway,
    'mails sent': mail.url,
    'identity provider': identity.url,
    ...(engines.temporal.foreign ? {} : { 'Temporal, for the curious': `http://127.0.0.1:${ports['temporal-ui']}` }),
    PostgreSQL: engines.postgres.foreign
      ? 'as named by DATABASE_URL'
      : `127.0.0.1:${ports.postgres}, password in ${join(dataDir, 'secrets/postgres-password')}`,
    Kafka: engines.kafka.address,
  };
  const lines = [
    '',
    ...Object.entries(addresses).map(([name, address]) => `  ${name.padEnd(26)} ${address}`),
    '',
    `  Demo logins (password of all: ${password})`,
    ...demo.map(({ login, name, role }) => `    ${login.padEnd(24)} ${role.padEnd(20)} ${name}`),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
