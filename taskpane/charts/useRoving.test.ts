import { describe, expect, it } from 'vitest';
import { rove } from './useRoving';

describe('arrow keys inside a chart', () => {
  it('begin at the first point', () => expect(rove('ArrowDown', null, 5)).toBe(0));
  it('begin at the last point going up', () => expect(rove('ArrowUp', null, 5)).toBe(4));
  it('stop at the last point', () => expect(rove('ArrowRight', 4, 5)).toBe(4));
  it('go to either end', () => expect([rove('Home', 3, 5), rove('End', 1, 5)]).toEqual([0, 4]));
  it('leave Tab to the page', () => expect(rove('Tab', 2, 5)).toBeNull());
  it('do nothing in an empty chart', () => expect(rove('ArrowDown', null, 0)).toBeNull());
});
