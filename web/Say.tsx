import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';

/** Something the page tells the user: what went wrong and what to do, or what has been done. */
export interface Saying { readonly kind: 'error' | 'warning' | 'success' | 'info'; readonly text: string }

/** Stays until it is closed or something newer is said. */
export function Say({ saying, onClose }: { readonly saying: Saying | null; readonly onClose: () => void }) {
  return (
    <div role="status" aria-live="polite" data-saying="">
      {saying && (
        <MessageBar intent={saying.kind} layout="multiline" shape="square">
          <MessageBarBody>{saying.text}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" aria-label="Close message" icon={<Dismiss20Regular />} onClick={onClose} />} />
        </MessageBar>
      )}
    </div>
  );
}
