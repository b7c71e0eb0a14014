/** Of the states of a notice. */
export const noticeColors: Readonly<Record<string, string>> = {
  ...{ due: 'default', attempting: 'blue', sent: 'green', asked: 'gold', confirmed: 'green', unreachable: 'red' },
};
