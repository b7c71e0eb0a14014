const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes minutes, longest first: begun last, it would keep one worker while the others have nothing left to do. */
const long = [
  /other-companies\.spec\.ts$/,
  /trace-companies\.spec\.ts$/,
  /corrective-action\.spec\.ts$/,
  /hostile-texts\.spec\.ts$/,
  /\.isolation\.spec\.ts$/,
];
const rankOf = ({ path }) => {
  const rank = long.findIndex((name) => name.test(path));
  return rank === -1 ? long.length : rank;
};

/** Jest knows how long a file takes only where it has run before; a fresh clone would begin with the largest files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
