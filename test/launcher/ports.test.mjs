import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { assertFree, choosePorts } from '../../deploy/local/launcher/ports.mjs';

describe('ports', () => {
  it('that are busy are all named, each with its way out', async () => {
    const servers = [createServer(), createServer()];
    await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
    const [gateway, other] = servers.map((server) => server.address().port);
    try {
      await assert.rejects(assertFree({ gateway, 'oem-vendors': other }), (error) => {
        assert.match(error.message, new RegExp(`gateway: port ${gateway} is in use.*ANXIN_PORT_GATEWAY`));
        assert.match(error.message, new RegExp(`oem-vendors: port ${other} is in use.*ANXIN_PORT_OEM_VENDORS`));
        assert.match(error.message, /DATABASE_URL, TEMPORAL_ADDRESS, KAFKA_BROKERS/);
        return true;
      });
    } finally {
      for (const server of servers) server.close();
    }
  });

  it('chosen as free are free, each given once', async () => {
    const ports = await choosePorts('free');
    assert.equal(new Set(Object.values(ports)).size, Object.keys(ports).length);
    await assertFree(ports);
  });

  it('can be named by the environment', async () => {
    process.env.ANXIN_PORT_OEM_VENDORS = '19085';
    try {
      assert.equal((await choosePorts('usual'))['oem-vendors'], 19085);
    } finally {
      delete process.env.ANXIN_PORT_OEM_VENDORS;
    }
  });
});
