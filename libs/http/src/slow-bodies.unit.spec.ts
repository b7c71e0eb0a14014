import { connect, type Socket } from 'node:net';
import { type Reports, startReports } from '../test/report-service';

describe('a client that is slow, or never ends', () => {
  let reports: Reports;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    reports = await startReports({ requestTimeoutMs: 1_000 });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await reports.app.close();
  });

  /** Sends the text and then a byte now and again; what came back when the connection was closed. */
  const drip = (text: string, byte = 'x'): Promise<string> =>
    new Promise((resolve) => {
      const { port, hostname } = new URL(reports.base);
      let answer = '';
      let dripping: NodeJS.Timeout | undefined;
      const socket = connect(Number(port), hostname, () => {
        socket.write(text);
        dripping = setInterval(() => socket.write(byte), 50);
      });
      sockets.push(socket);
      socket
        .on('data', (chunk) => (answer += chunk.toString()))
        .on('error', () => undefined)
        .on('close', () => {
          clearInterval(dripping);
          resolve(answer);
        });
    });
  const head = 'POST /api/v1/reports/check HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

  it.each([
    ['its head', 'GET /api/v1/reports/closed HTTP/1.1\r\nhost: a\r\nx-a: '],
    ['its body', `${head}content-length: 1900\r\n\r\n{"problem":"`],
    ['chunks', `${head}transfer-encoding: chunked\r\n\r\n`],
  ])(
    'is told so and cut off over %s, while others are answered',
    async (_, text) => {
      const slow = Array.from({ length: 50 }, () => drip(text, text.endsWith('chunked\r\n\r\n') ? '1\r\n \r\n' : 'x'));
      const { response } = await reports.check({ problem: 'p' });
      expect(response.status).toBe(200);
      for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    },
    15_000,
  );

  it('who announces too much is told before sending it, and who sends it unannounced is stopped', async () => {
    const announced = await drip(`${head}content-length: 999999999\r\n\r\n{`);
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    const endless = await drip(`${head}transfer-encoding: chunked\r\n\r\n`, `400\r\n${' '.repeat(1024)}\r\n`);
    expect(endless).toMatch(/^HTTP\/1\.1 413 /);
    expect((await reports.check({ problem: 'p' })).response.status).toBe(200);
  }, 15_000);
});
