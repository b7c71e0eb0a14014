import { createHash } from 'node:crypto';

const hash = (tag: number, ...parts: Buffer[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.of(tag), ...parts]))
    .digest();

const rootOf = (leaves: readonly Buffer[]): Buffer => {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hash(1, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
};

/** Root of a Merkle tree as in RFC 6962: leaves and inner nodes are told apart by a tag, so neither passes for the other. Lower-case hex. */
export const merkleRoot = (leaves: readonly string[]): string => {
  if (leaves.length === 0) throw new Error('A Merkle tree has at least one leaf');
  return rootOf(leaves.map((leaf) => hash(0, Buffer.from(leaf, 'utf8')))).toString('hex');
};
