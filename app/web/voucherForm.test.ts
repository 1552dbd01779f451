import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { ShopVoucherDeed } from './voucherForm';

function read(changes: Record<string, string>) {
  const form = new FormData();
  const typed = { intent: 'make', title: 'Uji coba', code: 'UJI10', kind: 'PERCENT', value: '10', audience: 'code' };
  for (const [name, value] of Object.entries({ ...typed, from: '2026-12-01', until: '2026-12-31', ...changes }))
    form.append(name, value);
  return parseWithZod(form, { schema: ShopVoucherDeed });
}

test('1.000 uses are a thousand, as 1.000 rupiah are', () => {
  expect(read({ uses: '1.000', usesEach: '2' })).toMatchObject({ value: { uses: 1000, usesEach: 2 } });
  expect(read({ uses: '' })).toMatchObject({ status: 'success' });
  for (const uses of ['1.5', '1e3', '0x10', 'NaN', '-1'])
    expect(read({ uses }), uses).toMatchObject({ error: { uses: [expect.any(String)] } });
});
