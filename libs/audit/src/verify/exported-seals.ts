import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Seal, sealBody } from '../seal';

/** Every line of an export, with the seal that it is; a torn or foreign line is none. No file, no lines. */
export async function* exportedSeals(file: string): AsyncGenerator<{ readonly line: string; readonly seal?: Seal }> {
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const seal = parsed(line);
    yield { line, ...(seal && { seal }) };
  }
}

const parsed = (line: string): Seal | undefined => {
  try {
    const { body, signature } = JSON.parse(line) as Partial<Seal>;
    if (typeof body !== 'string' || typeof signature !== 'string') return undefined;
    return Number.isInteger(sealBody({ body }).number) ? { body, signature } : undefined;
  } catch {
    return undefined;
  }
};
