import { useCallback } from 'react';
import type { SettingValue } from '../../src/tracker/settings-tables';
import { useAnnounce } from './announce';
import { sentenceFor } from '../errors';
import { useSetup } from './setup-context';

/** One of the free options among the settings, and how to keep another value on the settings sheet. */
export function useOption(name: string): readonly [SettingValue | undefined, (value: SettingValue) => void] {
  const { draft, save } = useSetup();
  const announce = useAnnounce();
  const keep = useCallback((value: SettingValue) => {
    if (!draft) return;
    save({ ...draft, options: { ...draft.options, [name]: value } }).then(
      () => announce('Kept on the settings sheet.'),
      (error: unknown) => announce(sentenceFor(error)),
    );
  }, [draft, save, announce, name]);
  return [draft?.options[name], keep];
}
