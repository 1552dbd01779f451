/** Which cell of a row says what; a bank has either one amount, or what came in and what went out apart. */
export type Columns = { day: number; text: number[]; amount?: number; credit?: number; way?: number };

const names = {
  day: /^(?:tanggal|tgl|date|posting|waktu|booking|transaction date|post date)/i,
  credit: /^(?:kredit|credit|cr|masuk|dana masuk|setoran|mutasi kredit|credit amount)\b/i,
  debit: /^(?:debit|debet|db|dr|keluar|dana keluar|penarikan|mutasi debet|debit amount)\b/i,
  amount: /^(?:jumlah|nominal|amount|mutasi|nilai)/i,
  way: /^(?:jenis|tipe|type|d\/?[kc]|db\/?cr|cr\/?db|c\/?d|dc|indicator)/i,
  balance: /^(?:saldo|balance)/i,
  text: /^(?:keterangan|uraian|deskripsi|description|remark|rincian|berita|detail|transaksi|catatan|nama|name|narasi|note)/i,
};

/** What the cells of a row are called, if it is the row that names them. */
export function readColumns(cells: readonly string[]): Columns | undefined {
  const find = (name: keyof typeof names) => {
    const place = cells.findIndex((cell) => names[name].test(cell.trim()));
    return place < 0 ? undefined : place;
  };
  const [day, credit, debit, amount] = [find('day'), find('credit'), find('debit'), find('amount')];
  // "DB/CR" alone names the way of an amount, and no column of what came in.
  const isApart = credit !== undefined && debit !== undefined && credit !== debit;
  if (day === undefined || (!isApart && amount === undefined)) return undefined;
  const text = cells.flatMap((cell, place) => (place !== day && names.text.test(cell.trim()) ? [place] : []));
  return isApart ? { day, text, credit } : { day, text, amount, way: find('way') };
}
