import { createContext, useCallback, useContext, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';

const Announce = createContext<(words: string) => void>(() => {});

/** Says something to a screen reader without moving the focus: results, counts, what has been saved. */
export const useAnnounce = () => useContext(Announce);

/** Out of sight, in the accessibility tree. */
export const HIDDEN: CSSProperties = { position: 'absolute', width: 1, height: 1, margin: -1, padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' };

export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', times: 0 });
  // The same words twice are still news: a changing key makes the region speak again.
  const announce = useCallback((words: string) => setSaid(({ times }) => ({ words, times: times + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div role="status" style={HIDDEN}><span key={said.times}>{said.words}</span></div>
    </Announce.Provider>
  );
}
