import { Button } from '@fluentui/react-components';
import type { StepId } from '../state/places';
import { screenTitle } from '../state/places';
import { useGuide } from '../state/trail';
import { Notice } from './Notice';
import { Screen } from './Screen';

/** A screen that needs a step of the set-up which is not confirmed yet. */
export function NotReady({ to }: { readonly to: StepId }) {
  const { go } = useGuide();
  return (
    <Screen title="Not set up yet">
      <Notice kind="info" actions={<Button appearance="primary" onClick={() => go({ screen: to })}>{`Go to ${screenTitle(to)}`}</Button>}>
        {`This needs the step "${screenTitle(to)}" to be confirmed first.`}
      </Notice>
    </Screen>
  );
}
