import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Payloads {
  readonly payloads?: readonly { readonly data?: string }[];
}
interface HistoryEvent {
  readonly eventId: string;
  readonly workflowExecutionStartedEventAttributes?: {
    readonly workflowType: { readonly name: string };
    readonly input?: Payloads;
    readonly continuedExecutionRunId?: string;
  };
  readonly activityTaskScheduledEventAttributes?: {
    readonly activityType: { readonly name: string };
    readonly input?: Payloads;
  };
  readonly activityTaskCompletedEventAttributes?: { readonly scheduledEventId: string; readonly result?: Payloads };
  readonly workflowExecutionSignaledEventAttributes?: { readonly signalName: string; readonly input?: Payloads };
}
/** Something that a run of the past wrote down: what an activity was asked or answered, what a signal or a start carried. */
export interface StoredMessage {
  readonly package: string;
  readonly history: string;
  readonly workflow: string;
  readonly kind: 'input' | 'result' | 'signal' | 'start';
  /** Of the activity or the signal. */
  readonly name: string;
  readonly json: string;
}

const root = join(__dirname, '../..');
const jsonOf = ({ payloads = [] }: Payloads = {}): string =>
  payloads[0]?.data === undefined ? '' : Buffer.from(payloads[0].data, 'base64').toString();

const messagesOf = (packageName: string, history: string): StoredMessage[] => {
  const { events } = JSON.parse(readFileSync(join(root, 'workflows', packageName, 'histories', history), 'utf8')) as {
    events: HistoryEvent[];
  };
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  const workflow = started?.workflowType.name ?? '';
  const asked = new Map<string, string>();
  const of = { package: packageName, history, workflow };
  return events.flatMap((event): StoredMessage[] => {
    const { activityTaskScheduledEventAttributes: scheduled, activityTaskCompletedEventAttributes: completed } = event;
    const { workflowExecutionSignaledEventAttributes: signalled } = event;
    if (scheduled) {
      asked.set(event.eventId, scheduled.activityType.name);
      return [{ ...of, kind: 'input', name: scheduled.activityType.name, json: jsonOf(scheduled.input) }];
    }
    if (completed) {
      const name = asked.get(completed.scheduledEventId) ?? '';
      return [{ ...of, kind: 'result', name, json: jsonOf(completed.result) }];
    }
    if (signalled) return [{ ...of, kind: 'signal', name: signalled.signalName, json: jsonOf(signalled.input) }];
    const first = event.workflowExecutionStartedEventAttributes;
    return first && !first.continuedExecutionRunId
      ? [{ ...of, kind: 'start', name: workflow, json: jsonOf(first.input) }]
      : [];
  });
};

/** Everything that the stored histories hold, each message once. */
export const storedMessages = (): StoredMessage[] => {
  const packages = readdirSync(join(root, 'workflows')).filter((name) => {
    return readdirSync(join(root, 'workflows'), { withFileTypes: true }).some(
      (entry) =>
        entry.name === name && entry.isDirectory() && readdirSync(join(root, 'workflows', name)).includes('histories'),
    );
  });
  const all = packages.flatMap((name) =>
    readdirSync(join(root, 'workflows', name, 'histories'))
      .filter((file) => file.endsWith('.json') && file !== 'manifest.json')
      .flatMap((file) => messagesOf(name, file)),
  );
  const seen = new Map(
    all.map((message) => [[message.package, message.kind, message.name, message.json].join('\n'), message]),
  );
  return [...seen.values()].filter(({ json }) => json !== '');
};

/** What each workflow is started with and told, by the names of the types in the contracts. */
export const contractOf: Readonly<Record<string, { readonly input: string; readonly signals: string | null }>> = {
  complaintHandling: { input: 'ComplaintHandlingInput', signals: 'ComplaintSignals' },
  lotAlarm: { input: 'LotAlarmInput', signals: null },
  recallAssessment: { input: 'RecallAssessmentInput', signals: 'AssessmentSignals' },
  recall: { input: 'RecallInput', signals: 'RecallSignals' },
  correctiveAction: { input: 'CorrectiveActionInput', signals: 'CorrectiveActionSignals' },
  oemOpinion: { input: 'OemOpinionInput', signals: 'OemOpinionSignals' },
};

const activitiesIn = (packageName: string): string[] => {
  const text = readFileSync(join(root, 'workflows', packageName, 'activities.ts'), 'utf8');
  return [...text.matchAll(/export interface (\w+Activities)\b/g)].map(([, name]) => name ?? '');
};

/** The type that the message must still have today. */
const typeOf = ({ package: of, kind, name, workflow }: StoredMessage, packages: readonly string[]): string => {
  const activity = `A${packages.indexOf(of)}['${name}']`;
  if (kind === 'input') return `Parameters<${activity}>[0]`;
  if (kind === 'result') return `Awaited<ReturnType<${activity}>>`;
  const { input, signals } = contractOf[workflow] ?? { input: 'never', signals: null };
  if (kind === 'start') return `contracts.${input}`;
  return signals === null ? 'never' : `contracts.${signals}['${name}']`;
};

/** One statement a message: a value of the past where today's type is asked for. A member that nobody reads any more does no harm. */
const programOf = (messages: readonly StoredMessage[]): string => {
  const packages = [...new Set(messages.map((message) => message.package))];
  return [
    `import type * as contracts from '@anxin/contracts';`,
    ...packages.map((name, index) => `import type * as P${index} from '../../workflows/${name}/activities';`),
    ...packages.map(
      (name, index) =>
        `type A${index} = ${activitiesIn(name)
          .map((each) => `P${index}.${each}`)
          .join(' & ')};`,
    ),
    ...messages.map(
      (message, index) =>
        `export const v${index} = ${message.json} as const; export const t${index}: ${typeOf(message, packages)} = v${index};`,
    ),
  ].join('\n');
};

/** Compares every message with today's types, by the compiler. @returns one line for each that does not fit */
export const misfits = (messages: readonly StoredMessage[]): string[] => {
  const file = join(root, 'test/contract/stored-messages.virtual.ts');
  const text = programOf(messages);
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(
    { ...(config.config as object), include: [], files: [] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false, types: ['node'] });
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  host.getSourceFile = (path, language, ...rest) =>
    path === file ? ts.createSourceFile(path, text, language) : getSourceFile(path, language, ...rest);
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false, types: ['node'] }, host);
  const source = program.getSourceFile(file);
  const first = text.split('\n').length - messages.length;
  return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)].map((diagnostic) => {
    const line = source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    const message = messages[line - first];
    const what = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    return message ? `${message.history}: ${message.kind} ${message.name}: ${what}` : what;
  });
};
