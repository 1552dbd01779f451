/** Rows by id, remembered in the order in which they came: the order in which Stripe lists them, newest first. */
export class Table<T extends { id: string }> {
  private readonly rows = new Map<string, T>();

  get(id: string): T | undefined {
    return this.rows.get(id);
  }

  add(row: T): T {
    this.rows.set(row.id, row);
    return row;
  }

  delete(id: string) {
    this.rows.delete(id);
  }

  oldestFirst(): T[] {
    return [...this.rows.values()];
  }

  newestFirst(): T[] {
    return this.oldestFirst().reverse();
  }

  load(rows: T[]) {
    this.rows.clear();
    for (const row of rows) this.rows.set(row.id, row);
  }

  toJSON(): T[] {
    return this.oldestFirst();
  }
}
