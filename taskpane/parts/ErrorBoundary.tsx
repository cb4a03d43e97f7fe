import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { isChunkError, sentenceFor } from '../errors';
import { Notice } from './Notice';

interface Props { readonly children: ReactNode }

/** Keeps the rest of the pane alive when a screen fails to draw or to load, and offers to try again. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    // A part that was not fetched stays missing until the page is loaded again.
    const retry = () => { if (isChunkError(this.state.error)) location.reload(); else this.setState({ error: null }); };
    return (
      <div style={{ padding: 16 }}>
        <Notice kind="error" actions={<Button onClick={retry}>Try again</Button>}>{sentenceFor(this.state.error)}</Notice>
      </div>
    );
  }
}
