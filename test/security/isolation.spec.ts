import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../services');
/** A service by its folder; the gateway and the console define none: they hold no rows. */
const services = readdirSync(root).filter((name) => existsSync(definitionOf(name)));

function definitionOf(service: string): string {
  return join(root, service, 'src', `${service}.service-definition.ts`);
}
const definitionText = (service: string): string => readFileSync(definitionOf(service), 'utf8');
const specText = (service: string): string => {
  const file = join(root, service, 'src', `${service}.isolation.spec.ts`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe('isolation', () => {
  it('SEC-8: is attacked in every service', () => {
    expect(services.length).toBeGreaterThan(5);
    const attacked = services.filter((service) =>
      /attackService\(|attackRoutes\([^]*attackDatabase\(/.test(specText(service)),
    );
    expect(attacked).toEqual(services);
  });

  it('SEC-8: is attacked as two suppliers wherever suppliers read', () => {
    const read = services.filter((service) => definitionText(service).includes('suppliers: true'));
    expect(read).toContain('oem-vendors');
    expect(read.filter((service) => specText(service).includes('attackAsSupplier('))).toEqual(read);
  });
});
