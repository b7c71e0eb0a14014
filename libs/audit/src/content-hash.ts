import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 over the canonical JSON, as lower-case hex: what a person who signs has seen (SEC-3), and what the audit keeps. */
export const contentHash = (content: object): string => sha256(canonicalJson(content));
