import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/**
 * Stands between a client and an engine that others use too, so that a test can take the engine away from its own client alone.
 * Closed at first. PostgreSQL and Temporal are reached by `address`; Kafka's client follows the broker's own address and needs
 * `throughProxy` of kafka.ts.
 */
export class TcpProxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private server: Server | undefined;
  private held = false;
  private delayMs = 0;

  private constructor(
    private readonly target: { readonly host: string; readonly port: number },
    /** Port on 127.0.0.1, the same whenever it is open. */
    readonly port: number,
  ) {}

  /** @param target `host:port` of the engine, or a URL with both */
  static async to(target: string): Promise<TcpProxy> {
    const { hostname, port } = new URL(/^\w+:\/\//.test(target) ? target : `tcp://${target}`);
    return new TcpProxy({ host: hostname, port: Number(port) }, await freePort());
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Carries, also after `close` or `hold`. */
  async open(): Promise<void> {
    this.delayMs = 0;
    // What flows already must not flow twice.
    if (this.held) for (const pair of this.pairs) this.flow(...pair);
    this.held = false;
    if (this.server) return;
    const server = createServer((client) => this.join(client));
    this.server = server;
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(this.port, '127.0.0.1', resolve));
  }

  /** Breaks every connection and refuses new ones. */
  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const [client, engine] of this.pairs) {
      client.destroy();
      engine.destroy();
    }
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Takes connections and carries nothing, as an engine that hangs. */
  hold(): void {
    this.held = true;
    for (const [client, engine] of this.pairs) {
      client.unpipe().pause();
      engine.unpipe().pause();
    }
  }

  /** Carries every piece so many milliseconds late, each way, until `open`. */
  slow(delayMs: number): void {
    this.delayMs = delayMs;
  }

  private join(client: Socket): void {
    const engine = connect(this.target);
    const pair = [client, engine] as const;
    this.pairs.add(pair);
    for (const [socket, other] of [[client, engine] as const, [engine, client] as const]) {
      socket.on('error', () => other.destroy()).on('close', () => (this.pairs.delete(pair), other.destroy()));
    }
    if (!this.held) this.flow(client, engine);
  }

  private flow(client: Socket, engine: Socket): void {
    client.pipe(this.late()).pipe(engine);
    engine.pipe(this.late()).pipe(client);
  }

  private late(): Transform {
    return new Transform({
      transform: (piece, _encoding, done) =>
        void (this.delayMs === 0 ? done(null, piece) : setTimeout(() => done(null, piece), this.delayMs)),
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
