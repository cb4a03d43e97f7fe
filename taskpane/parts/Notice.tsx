import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  notice: {
    display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS + ' ' + tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere',
  },
  info: {},
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}` },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, whiteSpace: 'pre-line' },
});

const icons = { info: Info20Regular, success: CheckmarkCircle20Regular, warning: Warning20Regular, error: ErrorCircle20Regular };
const spoken = { info: 'Note', success: 'Done', warning: 'Warning', error: 'Problem' };

interface Props {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  /** Buttons under the words. */
  readonly actions?: ReactNode;
}

/** A sentence that the user should not miss. Errors interrupt a screen reader; the rest waits for its turn. */
export function Notice({ kind, children, actions }: Props) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} role={kind === 'error' ? 'alert' : kind === 'info' ? undefined : 'status'}>
      <Icon aria-label={spoken[kind]} />
      <div className={styles.body}>
        <Text>{children}</Text>
        {actions}
      </div>
    </div>
  );
}
