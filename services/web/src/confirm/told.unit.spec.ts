import { figuresOf, isTold, sumOf } from './told';
import { tokenOf } from './token-of';

describe('what a consignee tells', () => {
  it('adds up, is too little or too much, exactly', () => {
    expect(sumOf({ stillThere: '12', sold: '', destroyed: '0.5' }, '12.500000')).toEqual({ state: 'right', by: '0' });
    expect(sumOf({ stillThere: '', sold: '', destroyed: '' }, '3.000000')).toEqual({ state: 'missing', by: '3' });
    expect(sumOf({ stillThere: '0.1', sold: '0.2', destroyed: '' }, '0.2')).toEqual({ state: 'over', by: '0.1' });
  });

  it('is no sum while something else than figures was typed', () => {
    expect(sumOf({ stillThere: '3箱', sold: '', destroyed: '' }, '3')).toBeNull();
    expect(sumOf({ stillThere: '-1', sold: '4', destroyed: '' }, '3')).toBeNull();
  });

  it('can be sent with less than was delivered, never with more, and not before anything was told', () => {
    const told = (stillThere: string) => isTold({ stillThere, sold: '', destroyed: '' }, '3.000000');
    expect(['', '0', '2', '3', '3.5', 'x'].map(told)).toEqual([false, true, true, true, false, false]);
  });

  it('is sent with every figure', () => {
    expect(figuresOf({ stillThere: ' 3 ', sold: '', destroyed: '' })).toEqual({
      stillThere: '3',
      sold: '0',
      destroyed: '0',
    });
  });
});

it('RCL-4: the token is what stands behind the #, and nothing else', () => {
  const token = 'k3x_-AbCdEfGhIjKlMnOp';
  expect(tokenOf(`#${token}`)).toBe(token);
  expect([tokenOf(''), tokenOf('#'), tokenOf('#short'), tokenOf('#<script>alert(1)</script>')]).toEqual(
    Array(4).fill(null),
  );
});
