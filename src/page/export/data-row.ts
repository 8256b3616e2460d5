import type { Dom } from '../article/read/dom';
import type { StoryBlock } from './story';
import { isDataTable } from './table';

type Row = Extract<StoryBlock, { kind: 'row' }>;

/** The tables that a walk is in, and the row of a data table that it is filling. */
export class DataRow {
  private readonly tables: { isData: boolean; id: number }[] = [];
  private cells: string[] | undefined;
  private isHeading = false;
  private count = 0;

  constructor(private readonly dom: Dom) {}

  /** Whether a row has begun, be it of the innermost table or of one around it. */
  get hasBegun(): boolean {
    return this.cells !== undefined;
  }

  /** Whether what is met now goes into a cell of a data table. */
  get isOpen(): boolean {
    return this.hasBegun && this.tables.at(-1)?.isData === true;
  }

  enter(tag: string, element: Element): void {
    if (tag === 'table') this.tables.push({ isData: isDataTable(this.dom, element), id: ++this.count });
    else if (tag === 'tr' && this.tables.at(-1)?.isData) {
      this.cells = [];
      this.isHeading = false;
    } else if (tag === 'th') this.isHeading = true;
  }

  add(cell: string): void {
    this.cells?.push(cell);
  }

  /** @returns the row that ends with this element, if one does and it says anything */
  leave(tag: string): Row | undefined {
    if (tag === 'table') this.tables.pop();
    if (tag !== 'tr' || !this.isOpen) return undefined;
    const { cells = [] } = this;
    this.cells = undefined;
    const table = this.tables.at(-1)!.id;
    return cells.some(Boolean) ? { kind: 'row', table, heading: this.isHeading, cells } : undefined;
  }
}
