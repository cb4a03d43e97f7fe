import { describe, expect, it } from 'vitest';
import { themeFor } from './office-theme';

describe("Excel's colours", () => {
  it('are light where Excel says nothing', () => expect(themeFor(undefined, false)).toBe('light'));
  it('are dark on a dark ground', () => expect([themeFor({ bodyBackgroundColor: '#262626' }, false), themeFor({ bodyBackgroundColor: '#FFFFFF' }, false)]).toEqual(['dark', 'light']));
  it('are what Excel says, before what the ground looks like', () => expect(themeFor({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false)).toBe('dark'));
  it('give way to forced colours', () => expect(themeFor({ isDarkTheme: true }, true)).toBe('high contrast'));
  it('that cannot be read are light', () => expect(themeFor({ bodyBackgroundColor: 'menu' }, false)).toBe('light'));
});
