import { contractOf, misfits, storedMessages } from './stored-messages';

describe('what runs of the past wrote down', () => {
  const messages = storedMessages();

  it('comes from every workflow, and holds what activities are asked and answer, what starts and signals carry', () => {
    expect([...new Set(messages.map(({ workflow }) => workflow))].sort()).toEqual(Object.keys(contractOf).sort());
    for (const kind of ['input', 'result', 'signal', 'start'] as const)
      expect(messages.filter((message) => message.kind === kind).length).toBeGreaterThan(10);
  });

  it('has the shapes that today’s activities, workflows and signals ask for: inputs and messages only widen', () => {
    expect(misfits(messages)).toEqual([]);
  }, 120_000);

  it('tells a misfit: a member that is asked for and was not there, a value that is none any more, an activity that is gone', () => {
    const input = messages.find(({ kind, name }) => kind === 'input' && name === 'openGate');
    if (!input) throw new Error('No history opens a gate');
    const planted = [
      { ...input, json: input.json.replace('"round"', '"turn"') },
      { ...input, json: input.json.replace(/"D[0-9D-]+"/, '"D9"') },
      { ...input, name: 'openDoor' },
    ];
    expect(misfits(planted).map((fault) => /'round'|"D9"|openDoor/.exec(fault)?.[0])).toEqual([
      "'round'",
      '"D9"',
      'openDoor',
    ]);
  }, 120_000);
});
