import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const file = join(__dirname, '../../deploy/alerts/anxin.rules.yml');

/** The rules of every group. */
export const alertRules = (): AlertRule[] =>
  (parse(readFileSync(file, 'utf8')) as { groups: { rules: AlertRule[] }[] }).groups.flatMap(({ rules }) => rules);

const labelLists = /\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g;
const words = new Set(['and', 'or', 'unless', 'bool', 'offset']);

/** Names of the figures that an expression of Prometheus reads, `up` apart, which is Prometheus's own. */
export const figuresIn = (expr: string): string[] => {
  const bare = expr.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ').replace(labelLists, ' ');
  const names = [...bare.matchAll(/(?<![\w.])([A-Za-z_:][\w:]*)(?!\w*\s*\()/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !words.has(name) && name !== 'up');
};
