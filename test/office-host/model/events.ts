/** The events that an add-in can listen to, with the number that the wire knows them by. [the bundle's own code] */
export const EVENT_TYPES = { changed: 10, added: 13, deleted: 15, renamed: 25 } as const;
export type EventName = keyof typeof EVENT_TYPES;

export interface RaisedEvent { readonly type: number; readonly details: Readonly<Record<string, unknown>> }

/**
 * What happened in the workbook and is still to be told. Changes that an add-in makes raise events too, and say so
 * since ExcelApi 1.14. [types: WorksheetChangedEventArgs.triggerSource]
 */
export class WorkbookEvents {
  readonly #listening = new Set<EventName>();
  #waiting: RaisedEvent[] = [];
  /** Who is at work: the user, or the add-in by a request. */
  actor: 'user' | 'add-in' = 'user';
  enabled = true;

  listen(name: EventName): void { this.#listening.add(name); }
  ignore(name: EventName): void { this.#listening.delete(name); }

  raise(name: EventName, worksheetId: string, more: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled || !this.#listening.has(name)) return;
    const triggerSource = this.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown';
    this.#waiting.push({ type: EVENT_TYPES[name], details: { worksheetId, source: 'Local', triggerSource, ...more } });
  }

  take(): readonly RaisedEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}
