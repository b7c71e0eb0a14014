import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@anxin/contracts';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';

interface Values {
  readonly services: Readonly<Record<string, { readonly worker?: object }>>;
}
const root = join(__dirname, '../..');
const chart = join(root, 'deploy/helm/anxin');
const read = (file: string): string => readFileSync(join(chart, file), 'utf8');
const templates = readdirSync(join(chart, 'templates'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `templates/${file}`);
const values = parse(read('values.yaml')) as Values;

/** What an installation has to give, over the chart's own values. */
const given = {
  postgres: { host: 'postgres.example', port: 5432, database: 'anxin' },
  kafka: { brokers: 'kafka-0:9092,kafka-1:9092' },
  temporal: { address: 'temporal:7233', namespace: 'anxin' },
  oidc: { issuer: 'https://login.company.example', audience: 'anxin', clientId: 'anxin-gateway' },
  company: { zone: 'Asia/Shanghai', mailFrom: 'service@company.example', bootstrap: '[]' },
};
const gateway = { ...parse(read('values.yaml')).gateway, url: 'https://anxin.company.example' };

/** The template as YAML: actions on lines of their own are gone, those inside a line are a word. */
const withoutActions = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*\{\{.*\}\}$/.test(line))
    .map((line) => line.replace(/\{\{.*?\}\}/g, 'x'))
    .join('\n');

describe('deploy/helm/anxin', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(read('values.schema.json')) as object);

  it('has values that fit its schema once the installation has given its own, and the schema finds a fault', () => {
    validate({ ...values, ...given, gateway });
    expect(validate.errors).toBeNull();
    expect(validate(values)).toBe(false);
    expect(validate({ ...values, ...given, gateway, services: { ...values.services, kitchen: { api: {} } } })).toBe(
      false,
    );
    expect(validate({ ...values, ...given, gateway, oidc: { ...given.oidc, issuer: 'http://login' } })).toBe(false);
  });

  it('runs every service, and every worker', () => {
    expect(Object.keys(values.services).sort()).toEqual([...serviceNames].sort());
    const workers = serviceNames.filter((name) => existsSync(join(root, `services/${name}/src/worker.ts`)));
    expect(Object.keys(values.services).filter((name) => values.services[name]?.worker)).toEqual(
      Object.keys(values.services).filter((name) => workers.some((worker) => worker === name)),
    );
  });

  it('runs files that the image holds, as docker compose does', () => {
    const image = readFileSync(join(root, 'deploy/docker/Dockerfile'), 'utf8').split('\n');
    const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
    const run = [compose, ...templates.map(read)].flatMap(
      (text) => text.match(/\b(?:services|deploy)\/[a-z]+(?=\/)/g) ?? [],
    );
    const folders = new Set(run.map((path) => (path.startsWith('services/') ? 'services' : path)));
    expect([...folders].sort()).toEqual(['deploy/docker', 'services']);
    expect([...folders].filter((folder) => !image.includes(`COPY ${folder} ${folder}`))).toEqual([]);
  });

  it('sets no variable that .env.example does not name', () => {
    const named = new Set(
      [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name),
    );
    const text = templates.map(read).join('\n');
    const set = [...text.matchAll(/(?:name: |^ {2})([A-Z][A-Z_]+)(?:$|:)/gm)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(25);
    expect(set.filter((name) => !named.has(name) && name !== 'ADMIN_DATABASE_URL')).toEqual([]);
  });

  it.each(templates)('%s is YAML, with closed actions', (file) => {
    const text = read(file);
    for (const document of parseAllDocuments(withoutActions(text)))
      expect('errors' in document ? document.errors : []).toEqual([]);
    const opened = text.match(/\{\{-? (?:if|range|with)\b/g)?.length ?? 0;
    expect(text.match(/\{\{-? end /g)?.length ?? 0).toBe(opened);
  });

  it('lets nothing run as root, write to its image or hold a secret', () => {
    const helpers = read('templates/_helpers.tpl');
    for (const line of ['runAsNonRoot: true', 'readOnlyRootFilesystem: true', 'allowPrivilegeEscalation: false'])
      expect(helpers).toContain(line);
    for (const file of templates) {
      const text = read(file);
      const containers = text.match(/^\s+image: /gm)?.length ?? 0;
      expect([file, text.match(/include "anxin.containerSecurity"/g)?.length ?? 0]).toEqual([file, containers]);
      expect([file, text.match(/include "anxin.podSecurity"/g)?.length ?? 0]).toEqual([file, containers]);
      expect(text).not.toMatch(/kind: Secret\b/);
    }
  });
});
