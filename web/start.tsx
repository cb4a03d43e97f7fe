import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Page } from './Page';
import { styleNonce } from './nonce';

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } });

createRoot(document.getElementById('root')!).render(
  <RendererProvider renderer={renderer}><Page /></RendererProvider>,
);
