import { contentOf, gateAct } from './gate-form';
import type { Gate } from './own-action';

const noSend = async () => undefined;
const begun = (gate: Gate) => gateAct(gate, undefined, noSend).initial?.({ reference: 'ZG-2026-000012' }) ?? {};

describe('OEM-10: what is sent to a gate', () => {
  it('D3: team and goods by place, trimmed, decimals as they were typed', () => {
    const goods = [
      { place: 'at-manufacturer', quantity: '240', unit: ' 袋 ', action: '隔离' },
      { place: 'in-transit', quantity: '0.0', unit: '袋', action: '无' },
    ];
    const values = { content: { containment: { team: ['质量经理', '  ', '仓库主管'], actions: ' 停发 ', goods } } };
    expect(contentOf('D3', values)).toEqual({
      containment: {
        team: ['质量经理', '仓库主管'],
        actions: '停发',
        goods: [{ ...goods[0], unit: '袋' }, goods[1]],
      },
    });
  });

  it('D4–D5: each cause with its whys in their order', () => {
    const causes = [
      { side: 'occurrence', kind: 'method', whys: ['有头发', '发帽外露', '规程未要求互检', ''] },
      { side: 'escape', kind: 'measurement', whys: ['未发现', '无灯检', '计划未列'] },
    ];
    const rootCause = { causes, chosenAction: '增设灯检', expectedEffect: '一周异物为零' };
    expect(contentOf('D4-D5', { content: { rootCause } })).toEqual({
      rootCause: { ...rootCause, causes: [{ ...causes[0], whys: causes[0]?.whys.slice(0, 3) }, causes[1]] },
    });
  });

  it('D6–D7 and D8: their own part and no other', () => {
    const implementation = {
      implemented: '已装',
      implementedOn: '2026-11-20',
      evidence: ['验收单'],
      prevention: '推广',
    };
    const closing = { result: '无同类投诉', lessons: '列入培训' };
    const content = { implementation, closing };
    expect(contentOf('D6-D7', { content })).toEqual({ implementation });
    expect(contentOf('D8', { content })).toEqual({ closing });
    expect(contentOf('D8', {})).toEqual({});
  });
});

it('OEM-10: a form begins with what its gate speaks of in any case, and after a refusal with the words that were sent back', () => {
  expect(begun('D3')).toMatchObject({
    content: { containment: { goods: [{ place: 'at-manufacturer' }, { place: 'in-transit' }] } },
  });
  expect(begun('D4-D5')).toMatchObject({
    content: { rootCause: { causes: [{ side: 'occurrence', whys: ['', '', ''] }, { side: 'escape' }] } },
  });
  const before = { closing: { result: '一', lessons: '二' } };
  expect(gateAct('D8', before, noSend).initial?.({ reference: 'ZG-2026-000012' })).toEqual({ content: before });
});
