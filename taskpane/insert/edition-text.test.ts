import { describe, expect, it } from 'vitest';
import { editionText } from './edition-text';

describe('the edition in a formula', () => {
  it('is the year where nothing else is chosen', () => expect(editionText({ year: 2023, edition: '' })).toBe(2023));
  it('is the edition by its name', () => expect(editionText({ year: 2023, edition: '2023 provisional' })).toBe('2023 provisional'));
  it("says that a year is held against another year's averages", () => expect(editionText({ year: 2025, edition: '2023 provisional' })).toBe('2025 against 2023 provisional'));
});
