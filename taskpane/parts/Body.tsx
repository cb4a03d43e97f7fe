import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useReducer, useRef, useState } from 'react';
import { optionText } from '../../src/tracker/settings-tables';
import { useBook } from '../state/book';
import { placeOf, trailReducer } from '../state/places';
import type { Place } from '../state/places';
import { GuideContext } from '../state/trail';
import type { Guide } from '../state/trail';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { Loading } from './Loading';
import { Menu } from './Menu';
import { Notice } from './Notice';

// All that reads and computes comes after the first paint.
const Content = lazy(() => import('./Content'));

const useStyles = makeStyles({ main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' } });

/** Header, menu and the screen that is open. */
export function Body() {
  const styles = useStyles();
  const { book, failure, refresh } = useBook();
  const [trail, move] = useReducer(trailReducer, { places: [{ screen: 'summary' }] });
  const [moved, setMoved] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const place = placeOf(trail);
  const canGoBack = trail.places.length > 1;
  const guide = useMemo((): Guide => ({
    place, canGoBack, moved,
    go: (to: Place) => { setMoved(true); setMenuOpen(false); move({ type: 'go', to }); },
    back: () => { setMoved(true); move({ type: 'back' }); },
  }), [place, canGoBack, moved]);
  const closeMenu = () => { setMenuOpen(false); menuButton.current?.focus(); };
  return (
    <GuideContext.Provider value={guide}>
      <Header menuOpen={menuOpen} menuButton={menuButton} onMenu={() => setMenuOpen(!menuOpen)} onBack={canGoBack && !menuOpen ? guide.back : null} />
      {menuOpen && <div className={styles.main}><Menu current={place.screen} stage={book?.tables && optionText(book.tables, 'stage') === 'ks2' ? 'ks2' : 'ks4'} onChoose={(entry) => guide.go({ screen: entry.screen })} onClose={closeMenu} /></div>}
      <div className={styles.main} data-pane-scroll="" hidden={menuOpen}>
        {failure && <div style={{ padding: 16 }}><Notice kind="error" actions={<Button onClick={() => void refresh()}>Try again</Button>}>{failure}</Notice></div>}
        {!book && !failure && <Loading label="Reading the workbook" />}
        {book && (
          <ErrorBoundary>
            <Suspense fallback={<Loading label="Loading" />}><Content place={place} /></Suspense>
          </ErrorBoundary>
        )}
      </div>
    </GuideContext.Provider>
  );
}
