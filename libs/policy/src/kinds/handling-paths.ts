import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import { type PolicyFault, roles, source } from '../source';

/** Cause of a complaint (INT-3). */
export const complaintClasses = ['quality', 'service-attitude', 'delivery', 'price', 'other'] as const;
export type ComplaintClass = (typeof complaintClasses)[number];
/** Grades, in rising order (INT-3). */
export const complaintGrades = ['minor', 'general', 'severe', 'major'] as const;
export type ComplaintGrade = (typeof complaintGrades)[number];

const complaintClass = { enum: complaintClasses } as const;
const grade = { enum: complaintGrades } as const;

/** Class × grade → path (INT-3, HND-8, 9, 10, 23), and when a batch is held before anything is confirmed (HND-17). */
export const handlingPathsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['paths', 'precautionaryHold', 'emergencyPlan'],
  properties: {
    paths: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: [
          'class',
          'grade',
          'path',
          'handledBy',
          'leadershipTold',
          'specialMeeting',
          'correctiveAction',
          'source',
        ],
        properties: {
          class: complaintClass,
          grade,
          /** `quality`: retained sample and batch records, both needed. `other`: the responsible department. */
          path: { enum: ['quality', 'other'] },
          handledBy: { enum: ['phone-or-mail', 'department', 'named-team'] },
          /** Roles that are told at once. */
          leadershipTold: roles,
          /** Minutes and improvement plan are gates for closing. */
          specialMeeting: { type: 'boolean' },
          /** A confirmed finding needs a corrective-action order. */
          correctiveAction: { type: 'boolean' },
          source,
        },
      },
    },
    precautionaryHold: {
      type: 'object',
      additionalProperties: false,
      required: ['class', 'fromGrade', 'onIllness', 'source'],
      properties: { class: complaintClass, fromGrade: grade, onIllness: { type: 'boolean' }, source },
    },
    emergencyPlan: {
      type: 'object',
      additionalProperties: false,
      required: ['onIllness', 'source'],
      properties: { onIllness: { type: 'boolean' }, source },
    },
  },
} as const satisfies JSONSchema;
export type HandlingPathsPolicy = FromSchema<typeof handlingPathsSchema>;
export type HandlingPath = HandlingPathsPolicy['paths'][number];

export const atLeast = (grade: ComplaintGrade, floor: ComplaintGrade): boolean =>
  complaintGrades.indexOf(grade) >= complaintGrades.indexOf(floor);

/** @throws RangeError when the matrix has no cell; a policy that passed its checks has every one. */
export function handlingPathFor(
  policy: HandlingPathsPolicy,
  of: { readonly class: ComplaintClass; readonly grade: ComplaintGrade },
): HandlingPath {
  const found = policy.paths.find((path) => path.class === of.class && path.grade === of.grade);
  if (!found) throw new RangeError(`no handling path for ${of.class}/${of.grade}`);
  return found;
}

/** HND-17: whether the batch is held from registration on. */
export const needsPrecautionaryHold = (
  { precautionaryHold: hold }: HandlingPathsPolicy,
  of: { readonly class: ComplaintClass; readonly grade: ComplaintGrade; readonly illness: boolean },
): boolean => (of.illness && hold.onIllness) || (of.class === hold.class && atLeast(of.grade, hold.fromGrade));

export function handlingPathsFaults({ paths }: HandlingPathsPolicy): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const wantedClass of complaintClasses) {
    for (const wantedGrade of complaintGrades) {
      const cells = paths.filter((path) => path.class === wantedClass && path.grade === wantedGrade).length;
      if (cells !== 1)
        faults.push({
          pointer: '/paths',
          code: 'cell-count',
          parameters: { cell: `${wantedClass}/${wantedGrade}`, cells },
          message: `must hold ${wantedClass}/${wantedGrade} once, not ${cells} times`,
        });
    }
  }
  return faults;
}
