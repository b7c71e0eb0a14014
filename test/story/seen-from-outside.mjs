import { expect, until } from './expect.mjs';

/**
 * What the rest of the company sees of the case: the timeline that Kafka carried, pushed as it grows, and nobody with work left.
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, tell: (line: string) => void }} world
 * @param {string} reference
 */
export async function seenFromOutside({ who, tell }, reference) {
  const kinds = await until(`${reference} closed in the timeline`, async () => {
    const { body } = await who.get('quality-director1', `cases/${reference}/timeline?limit=200`);
    const types = (body?.items ?? []).map(({ type }) => type);
    // The refusal is a fact of another aggregate: it may come after the closing.
    return (
      ['complaint.closed', 'authority.exceeded'].every((thing) => types.some((type) => type.includes(thing))) && types
    );
  });
  tell(`时间线共 ${kinds.length} 条事实，越权签字也在其中`);

  const live = await (
    await who.session('quality-director1')
  ).fetch(`/api/v1/cases/${reference}/live`, { headers: { accept: 'text/event-stream' } });
  expect(live.headers.get('content-type')?.includes('text/event-stream'), `the live feed answered ${live.status}`);
  const reader = live.body.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  while (!seen.includes('complaint.closed')) {
    const { value, done } = await reader.read();
    expect(!done, 'the live feed ended early');
    seen += value;
  }
  await reader.cancel();
  tell('实时推送 (SSE) 从头到尾送达');

  for (const login of ['qc-inspector1', 'production-chief', 'warehouse-keeper1', 'sales-head', 'general-department1'])
    await until(`no open work of ${login} in ${reference}`, async () => {
      const { body } = await who.get(login, `work?subject=${reference}`);
      return body?.items && body.items.length === 0;
    });
  tell('案件结束后，没有人还留有待办');
}
