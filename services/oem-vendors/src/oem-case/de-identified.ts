import { PersonalDataGiven } from './oem-case.errors';

/** Runs of digits that belong together on paper: `138 0013 8000`, `0531-88880000`, `(0531) 8888 0000`. */
interface Group {
  readonly digits: string;
  /** What stands between it and the group before; undefined at the start of a chain. */
  readonly gap: string | undefined;
  /** The characters right before it, where the chain starts. */
  readonly before: string;
  /** An `X` behind it: the last place of an ID number. */
  readonly check: string;
}

const joining = /^[ \-_.·()]{1,3}$/;
/** Dots join groups of a number, not the figures of measurements: `1.52 1.61`. */
const joins = (gap: string, one: string, other: string): boolean =>
  joining.test(gap) && (!/[.·]/.test(gap) || (one.length >= 3 && other.length >= 3));
/** A mobile or a telephone number is the shortest of what is looked for, an ID number the longest. */
const [shortest, longest] = [11, 18];

const mobile = /^(?:00?86|86|0)?1[3-9][0-9]{9}$/;
const areaCode = '(?:10|2[0-9]|[3-9][0-9]{2})';
const landline = new RegExp(`^(?:00?86|86)?0${areaCode}([2-8][0-9]{6,7})$`);
const abroad = new RegExp(`^86${areaCode}([2-8][0-9]{6,7})$`);
const identity = /^[1-8][0-9]{5}((?:19|20)[0-9]{6})[0-9]{3}[0-9X]$/;
const mail = /[a-z0-9_%+-] {0,2}@ {0,2}[a-z0-9-]{1,63}(?: {0,1}\. {0,1}[a-z0-9-]{1,63}){1,6}/i;

/** Whether eight digits are a day that a lot, a receipt or a birth may bear. */
const isDay = (digits: string): boolean =>
  /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/.test(digits);

/** One spelling for what looks alike: half width, one kind of hyphen and of space, nothing invisible. */
const evened = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');

const groupsOf = (text: string): Group[] => {
  const groups: Group[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(/[0-9]+/g)) {
    const last = groups.at(-1);
    const between = text.slice(end, index);
    const joined =
      last !== undefined && last.check === '' && between.length <= 3 && joins(between, last.digits, digits);
    end = index + digits.length;
    const check = /^[Xx](?![A-Za-z0-9])/.test(text.slice(end, end + 2)) ? 'X' : '';
    groups.push({
      digits,
      gap: joined ? between : undefined,
      before: text.slice(Math.max(0, index - 5), index),
      check,
    });
  }
  return groups;
};

/** A mobile number is written whole, in the usual 3-4-4, or with one kind of gap; figures side by side are not. */
const isMobile = (digits: string, groups: readonly Group[]): boolean => {
  if (!mobile.test(digits)) return false;
  const gaps = new Set(groups.slice(1).map(({ gap }) => gap));
  return gaps.size <= 1 || groups.map((group) => group.digits.length).join() === '3,4,4';
};

/** A number with its area code; a lot's code in front of a date is none: `021-20260930`, `L0531-8888000`. */
const isLandline = (digits: string, [first]: readonly Group[]): boolean => {
  const local = (landline.exec(digits) ?? (first?.before.endsWith('+') ? abroad.exec(digits) : null))?.[1];
  if (local === undefined || isDay(local)) return false;
  const before = first?.gap === undefined ? (first?.before ?? '') : '';
  return !/[a-z]$/i.test(before) || /(?:tel|phone|fax)$/i.test(before);
};

const isIdentity = (digits: string): boolean => isDay(identity.exec(digits)?.[1] ?? '');

/**
 * Whether the text holds what leads to a person: a mobile number, a telephone number with its area code, a mail address or an ID number,
 * in any width and spacing (SEC-8). Lot numbers, dates, quantities and bar codes are none. Linear in the text's length.
 */
export const identifies = (text: string): boolean => {
  const written = evened(text);
  if (mail.test(written)) return true;
  const groups = groupsOf(written);
  return groups.some((_, start) => {
    let digits = '';
    for (let at = start; at < groups.length; at += 1) {
      const group = groups[at];
      if (!group || (at > start && group.gap === undefined)) return false;
      digits += group.digits;
      if (digits.length > longest) return false;
      if (digits.length + group.check.length < shortest) continue;
      const chain = groups.slice(start, at + 1);
      if (isMobile(digits, chain) || isLandline(digits, chain) || isIdentity(digits + group.check)) return true;
    }
    return false;
  });
};

/**
 * @param texts what is going to be seen by a third party, by JSON pointer: `/evidence/0/description`
 * @throws PersonalDataGiven naming every pointer whose text identifies somebody
 */
export const requireDeIdentified = (texts: Readonly<Record<string, string>>): void => {
  const fields = Object.entries(texts).flatMap(([field, text]) => (identifies(text) ? [field] : []));
  if (fields.length > 0) throw new PersonalDataGiven(fields);
};
