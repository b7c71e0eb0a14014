import type { FastifyReply, FastifyRequest } from 'fastify';

const chunkLength = 3500; // browsers keep 4096 bytes a cookie, name and attributes included

/** Carries one long text in as many cookies as it needs: `name`, `name.1`, `name.2` … */
export class SessionCookie {
  private readonly name: string;

  constructor(private readonly secure: boolean) {
    // The prefix binds the cookie to https, to this very host and to the whole of it.
    this.name = secure ? '__Host-anxin-session' : 'anxin-session';
  }

  read({ cookies }: FastifyRequest): string | undefined {
    const chunks = [];
    for (let index = 0; cookies[this.nameOf(index)] !== undefined; index += 1) chunks.push(cookies[this.nameOf(index)]);
    return chunks.length > 0 ? chunks.join('') : undefined;
  }

  write(request: FastifyRequest, reply: FastifyReply, value: string, maxAge: number): void {
    const count = Math.ceil(value.length / chunkLength);
    for (let index = 0; index < count; index += 1)
      reply.setCookie(this.nameOf(index), value.slice(index * chunkLength, (index + 1) * chunkLength), {
        ...this.attributes,
        maxAge,
      });
    this.clear(request, reply, count);
  }

  clear(request: FastifyRequest, reply: FastifyReply, from = 0): void {
    for (let index = from; request.cookies[this.nameOf(index)] !== undefined; index += 1)
      reply.clearCookie(this.nameOf(index), this.attributes);
  }

  private nameOf(index: number): string {
    return index === 0 ? this.name : `${this.name}.${index}`;
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
