import { OpenRoutes } from './open-routes';

describe('OpenRoutes', () => {
  const routes = OpenRoutes.from(
    new Map([
      [
        'quality',
        {
          paths: {
            '/api/v1/links': { post: { security: [] }, get: { security: [{ bearer: [] }] } },
            '/api/v1/links/{id}/lookups': { post: { security: [] } },
            '/api/v1/retests': { post: {} },
          },
        },
      ],
    ]),
  );

  it.each([
    ['POST', '/api/v1/links', true],
    ['POST', '/api/v1/links?a=1', true],
    ['POST', '/api/v1/links/', true],
    ['POST', '/api/v1/links/7/lookups', true],
    ['POST', '/api/v1/links/7/%6cookups', true],
    ['GET', '/api/v1/links', false],
    ['POST', '/api/v1/links/7', false],
    ['POST', '/api/v1/retests', false],
  ])('%s %s needs no token: %s', (method, url, open) => {
    expect(routes.includes(method, url)).toBe(open);
  });
});
