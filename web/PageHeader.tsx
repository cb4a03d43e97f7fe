import {
  Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Spinner, Tooltip,
  tokens, typographyStyles,
} from '@fluentui/react-components';
import { ArrowDownload20Regular, DarkTheme20Regular, DocumentTable20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { LookChoice } from './look';
import { goRound } from './regions';
import { SAMPLES, type Sample } from './samples';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexShrink: 0, minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: '28px', height: '28px' },
  name: { ...typographyStyles.subtitle1, color: tokens.colorNeutralForeground1, margin: 0 },
  file: {
    ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalM, paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0,
  },
  space: { flexGrow: 1 },
  /** In sight only while it has the focus. */
  skip: { position: 'absolute', zIndex: 10, ':not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', minWidth: 0, padding: 0, overflow: 'hidden' } },
  hidden: { display: 'none' },
});

const LOOKS: readonly { readonly value: LookChoice; readonly label: string }[] = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'high contrast', label: 'High contrast' },
];

interface Props {
  readonly name: string;
  readonly busy: string | null;
  readonly look: LookChoice;
  readonly onLook: (look: LookChoice) => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onDownload: (() => void) | null;
}

/** The top of the page: the product, the workbook's name, and what can be done with files. */
export function PageHeader({ name, busy, look, onLook, onOpen, onSample, onDownload }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region="header">
      <Button className={styles.skip} onClick={() => goRound(-1)}>Skip to the pane</Button>
      <img className={styles.mark} src="assets/icons/headline-64.png" alt="" />
      <h1 className={styles.name}>Headline</h1>
      <span className={styles.file} title={name}>{name}</span>
      {busy && <Spinner size="tiny" label={busy} />}
      <div className={styles.space} />
      <input
        ref={chooser} className={styles.hidden} type="file" data-open-file="" aria-label="Workbook to open" tabIndex={-1}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          // The same file may be chosen again, for example once it has been mended.
          event.target.value = '';
        }}
      />
      <Button icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>Open workbook</Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<DocumentTable20Regular />}>Samples</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map((sample) => <MenuItem key={sample.file} subText={sample.about} onClick={() => onSample(sample)}>{sample.name}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button appearance="primary" icon={<ArrowDownload20Regular />} disabled={!onDownload} onClick={() => onDownload?.()}>Download</Button>
      <Menu checkedValues={{ look: [look] }} onCheckedValueChange={(_, { checkedItems }) => onLook((checkedItems[0] ?? 'system') as LookChoice)}>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="Light, dark or high contrast" relationship="label"><Button appearance="subtle" icon={<DarkTheme20Regular />} /></Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Colours</MenuGroupHeader>
              <MenuDivider />
              {LOOKS.map(({ value, label }) => <MenuItemRadio key={value} name="look" value={value}>{label}</MenuItemRadio>)}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
