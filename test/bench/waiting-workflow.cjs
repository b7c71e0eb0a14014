// A process that waits for decisions, as ours do: told by signal, it goes on with an activity.
const { condition, defineSignal, proxyActivities, setHandler } = require('@temporalio/workflow');

const { advanced } = proxyActivities({ startToCloseTimeout: '10s' });
const decided = defineSignal('decided');
const ended = defineSignal('ended');

module.exports.waiting = async () => {
  const decisions = [];
  let over = false;
  setHandler(decided, (number) => void decisions.push(number));
  setHandler(ended, () => void (over = true));
  while (!over) {
    await condition(() => over || decisions.length > 0);
    while (decisions.length > 0) await advanced(decisions.shift());
  }
};
