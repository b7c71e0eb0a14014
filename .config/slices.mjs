// Who may import whom inside a service (docs/architecture.md). A folder of services/<name>/src tells by its files what it is.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What holds an aggregate's state and says its refusals and facts: pure but for TypeORM's decorators. */
const statement = /\.(entity|errors|events)\.ts$/;
const spec = /\.spec\.ts$/;
const activities = /\.activities\.ts$/;
const forStatements = /^(@nestjs|@temporalio)\/|^(kafkajs|pg|class-validator|class-transformer)$/;
const forActivities = /^@anxin\/(workflow-.+|contracts)$|^@nestjs\/common$/;

/**
 * An aggregate holds rows; a slice answers somebody: it has a controller, a consumer or a service, and no row of its own. A folder that
 * has neither (a mechanism of this service, migrations) is shared by its slices as an aggregate is.
 * @param {string} folder absolute
 * @returns {'aggregate' | 'slice' | 'shared'}
 */
function kindOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.some((name) => name.endsWith('.entity.ts'))) return 'aggregate';
  return names.some((name) => /\.(controller|consumer|service)\.ts$/.test(name)) ? 'slice' : 'shared';
}

/**
 * Where a file stands below services/.
 * @param {string} file absolute
 * @returns {{ service: string, folder?: string, path?: string } | undefined} no folder: beside the folders of src
 */
function placeOf(file) {
  const [services, service, src, folder, ...rest] = file.slice(root.length + 1).split(sep);
  if (!file.startsWith(root + sep) || services !== 'services' || src !== 'src' || !service) return undefined;
  return rest.length === 0 ? { service } : { service, folder, path: resolve(root, services, service, src, folder) };
}

/** @param {string} file absolute @param {string} imported as it is written @returns {string | undefined} what is wrong */
function faultOf(file, imported) {
  const from = placeOf(file);
  if (!from || from.service === 'web') return undefined;
  const to = imported.startsWith('.') ? placeOf(resolve(dirname(file), imported)) : undefined;
  const target = to?.path && to.path !== from.path ? kindOf(to.path) : undefined;
  if (activities.test(file)) {
    const fit = imported.startsWith('.') ? target === 'slice' : forActivities.test(imported);
    return fit ? undefined : `activities import slices of their service and contracts of workflows, not "${imported}"`;
  }
  if (!from.path) return undefined;
  const kind = kindOf(from.path);
  // A spec sets its scene with whatever it needs.
  if (target === 'slice' && !spec.test(file))
    return kind === 'slice'
      ? `the slice ${from.folder} can not import the slice ${to.folder}: what both need belongs to an aggregate`
      : `${from.folder} can not import the slice ${to.folder}: slices lean on it, not it on them`;
  if (kind !== 'aggregate') return undefined;
  if (/^@temporalio\//.test(imported) || (statement.test(file) && forStatements.test(imported)))
    return `the aggregate ${from.folder} can not import "${imported}"`;
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const inside = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{ fault }}' } },
  create: (context) => {
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const fault = faultOf(context.filename, source.value);
      if (fault) context.report({ node: source, messageId: 'fault', data: { fault } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export const slices = { rules: { inside } };
