/** The column 状态 of the files of master data: whether the thing is still in use. */
export const activities: Readonly<Record<string, boolean>> = { 启用: true, 停用: false };
