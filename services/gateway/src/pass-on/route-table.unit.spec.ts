import type { ServiceName } from '@anxin/contracts';
import { RouteTable } from './route-table';

const table = (paths: Partial<Record<ServiceName, string[]>>) =>
  RouteTable.from(
    new Map(
      Object.entries(paths).map(([service, offered]) => [
        service as ServiceName,
        { paths: Object.fromEntries(offered.map((path) => [path, {}])) },
      ]),
    ),
  );

describe('RouteTable', () => {
  const routes = table({
    complaints: ['/api/v1/complaints', '/api/v1/complaints/{reference}/answer', '/api/v1/work/complaints'],
    quality: ['/api/v1/retests/{id}', '/api/v1/work/retests/{id}'],
  });

  it.each([
    ['/api/v1/complaints', 'complaints'],
    ['/api/v1/complaints/TS-2026-000001/anything?x=/api/v1/retests', 'complaints'],
    ['/api/v1/retests', 'quality'],
    ['/api/v1/work/complaints', 'complaints'],
    ['/api/v1/work/retests/1', 'quality'],
    ['/api/v1/work', undefined],
    ['/api/v1/complaints-of-others', undefined],
    ['/api/v1', undefined],
    ['/api/v1/complaints/../retests', undefined],
    ['/api/v1/complaints/%2e%2e/retests', undefined],
    ['/api/v1/complaints/..%5cretests', undefined],
    ['/api/v1/complaints/%', undefined],
    ['/api/v1/complaints/./TS-2026-000001', undefined],
    ['/api/v1/complaints/%2e/TS-2026-000001', undefined],
    ['/api/v1/complaints/.\\TS-2026-000001', undefined],
    ['/api/v1/complaints/TS-2026-000001#', undefined],
    ['/api/v1/complaints/TS-2026-000001.pdf', 'complaints'],
    ['/api/v1/complaints/...', 'complaints'],
  ])('%s belongs to %s', (path, service) => {
    expect(routes.find(path)).toBe(service);
  });

  it('refuses to start when two services offer what nothing tells apart', () => {
    expect(() => table({ complaints: ['/api/v1/work/{id}'], quality: ['/api/v1/work/{id}'] })).toThrow(
      'offered by complaints and another',
    );
    expect(() => table({ complaints: ['/api/v1/work/{id}/a'], quality: ['/api/v1/work/{id}/b'] })).toThrow(
      'offered by complaints and another',
    );
  });
});
