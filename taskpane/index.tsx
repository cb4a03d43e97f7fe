// Excel's pane. The functions have been loaded before it (web/excel.ts).
import { RendererProvider, createDOMRenderer, makeStaticStyles } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { styleNonce } from '../web/nonce';
import { Pane } from './App';
import { excelHome, loadCatalogue } from './excel-home';
import { pageHost } from './host';
import { useOfficeTheme } from './office-theme';

const usePageStyles = makeStaticStyles({ 'html, body, #root': { height: '100%', margin: 0 } });

const port = excelHome();
const host = pageHost(HEADLINE_NAMESPACE);

function ExcelPane() {
  usePageStyles();
  return <Pane port={port} catalogue={loadCatalogue} host={host} theme={useOfficeTheme()} />;
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
