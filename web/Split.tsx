import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { PanelRightContract20Regular, PanelRightExpand20Regular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const NARROWEST = 320;
const WIDEST = 900;
const USUAL = 400;
/** An arrow key's step, in pixels. */
const STEP = 16;

const useStyles = makeStyles({
  row: { display: 'flex', flexGrow: 1, minHeight: 0, height: '100%' },
  left: { flexGrow: 1, minWidth: 0, height: '100%' },
  bar: {
    width: '5px', flexShrink: 0, cursor: 'col-resize', touchAction: 'none', backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  right: { flexShrink: 0, height: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden', maxWidth: '70vw' },
  closed: { display: 'none' },
  edge: { flexShrink: 0, padding: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground2, borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface Props { readonly left: ReactNode; readonly right: ReactNode; readonly label: string }

/** Two sides with a bar between them that is drawn with the mouse or moved with arrow keys; the right side can be folded away. */
export function Split({ left, right, label }: Props) {
  const styles = useStyles();
  const [width, setWidth] = useState(USUAL);
  const [open, setOpen] = useState(true);
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number): void => setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));

  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step !== undefined) resize(width + step);
    else if (event.key === 'Home') resize(NARROWEST);
    else if (event.key === 'End') resize(WIDEST);
    else return;
    event.preventDefault();
  };
  const onMove = (event: PointerEvent): void => { if (from.current) resize(from.current.width + from.current.x - event.clientX); };

  return (
    <div className={styles.row}>
      <div className={styles.left}>{left}</div>
      {open && (
        <div
          className={styles.bar} role="separator" tabIndex={0} aria-orientation="vertical" aria-label={label}
          aria-valuenow={width} aria-valuemin={NARROWEST} aria-valuemax={WIDEST} onKeyDown={onKey}
          onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); from.current = { x: event.clientX, width }; }}
          onPointerMove={onMove} onPointerUp={() => { from.current = null; }} onDoubleClick={() => resize(USUAL)}
        />
      )}
      <aside className={mergeClasses(styles.right, !open && styles.closed)} style={{ width }} data-region="pane" aria-label="Headline pane">{right}</aside>
      <div className={styles.edge}>
        <Tooltip content={open ? 'Hide the pane' : 'Show the pane'} relationship="label">
          <Button appearance="subtle" size="small" aria-expanded={open} icon={open ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />} onClick={() => setOpen(!open)} />
        </Tooltip>
      </div>
    </div>
  );
}
