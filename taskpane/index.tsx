// Excel's pane. The functions have been loaded before it (web/excel.ts).
import { FluentProvider, RendererProvider, createDOMRenderer, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { styleNonce } from '../web/nonce';
import { Pane } from './App';
import { excelHome, loadCatalogue } from './excel-home';
import { pageHost } from './host';
import { useOfficeTheme } from './office-theme';
import { RibbonStatus } from './RibbonStatus';
import { fluentTheme } from './theme';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  pane: { flexGrow: 1, minHeight: 0 },
});
const usePageStyles = makeStaticStyles({ 'html, body, #root': { height: '100%', margin: 0 } });

const port = excelHome();
const host = pageHost(HEADLINE_NAMESPACE);

function ExcelPane() {
  usePageStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  return (
    <div className={styles.page}>
      <FluentProvider theme={fluentTheme(theme)}><RibbonStatus /></FluentProvider>
      <div className={styles.pane}><Pane port={port} catalogue={loadCatalogue} host={host} theme={theme} /></div>
    </div>
  );
}

void Office.onReady(({ host: program }) => {
  const root = document.getElementById('root')!;
  // Null where the page is opened in a browser by itself: nothing here works without a workbook.
  if (program === null) {
    root.textContent = 'This page is the Headline pane for Excel. Add Headline to Excel by its manifest, or open the web page instead.';
    return;
  }
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } });
  createRoot(root).render(<StrictMode><RendererProvider renderer={renderer}><ExcelPane /></RendererProvider></StrictMode>);
});
