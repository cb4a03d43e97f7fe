import { Spinner, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ loading: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalXXXL } });

/** Something is on its way. */
export function Loading({ label }: { readonly label: string }) {
  return <div className={useStyles().loading}><Spinner size="small" label={label} labelPosition="after" /></div>;
}
