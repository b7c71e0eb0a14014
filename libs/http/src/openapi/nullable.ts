/** How a view describes a member that may be null, for `@ApiProperty`. */
export const nullableText = { type: String, nullable: true } as const;
/** RFC 3339 */
export const nullableInstant = { ...nullableText, format: 'date-time' } as const;
/** `YYYY-MM-DD` */
export const nullableDate = { ...nullableText, format: 'date' } as const;
