import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { m } from '../app/words/generated/messages';
import { field, signIn, sitDown, test } from './people';

const said = { locale: 'id' as const };
const tag = randomUUID().slice(0, 6);

/** What is typed, by the label of its field; the first one is looked at afterwards. */
type Typed = [label: string, text: string][];

/** Forms that add to the list beside them: pressed twice, they would add the same twice. */
const forms: { who: string; path: string; button: string; typed: Typed }[] = [
  {
    who: 'pemilik2',
    path: '/studio/toko/libur',
    button: m.shops_holiday_plan({}, said),
    typed: [
      [m.shops_holiday_note({}, said), 'Panen madu'],
      [m.shops_holiday_from({}, said), inDays(200)],
      [m.shops_holiday_until({}, said), inDays(201)],
    ],
  },
  {
    who: 'pemilik2',
    path: '/studio/toko/orang',
    button: m.people_invite_do({}, said),
    typed: [[m.people_contact({}, said), `kakak-${tag}@contoh.sepucuk.id`]],
  },
  {
    who: 'pemilik2',
    path: '/studio/percakapan/jawaban-cepat',
    button: m.parcels_quick_add({}, said),
    typed: [
      [m.parcels_quick_name({}, said), `Jam ${tag}`],
      [m.parcels_quick_text({}, said), 'Buka pukul 8.'],
    ],
  },
  {
    who: 'kampanye',
    path: '/kantor/biaya-pasar',
    button: m.catalog_fees_keep({}, said),
    typed: [
      [m.catalog_fees_market({}, said), `Pasar ${tag}`],
      [m.catalog_fees_percent({}, said), '4,5'],
      [m.catalog_fees_source({}, said), 'Halaman biaya pasar itu'],
      [m.catalog_fees_seen({}, said), inDays(-1)],
    ],
  },
  {
    who: 'kampanye',
    path: '/kantor/pencarian',
    button: m.finding_office_add({}, said),
    typed: [[m.finding_office_phrases({}, said), `kata ${tag}, ucapan ${tag}`]],
  },
  {
    who: 'bendahara',
    path: '/kantor/keuangan/komisi',
    button: m.finance_commission_set({}, said),
    typed: [
      [m.finance_commission_percent({}, said), '3'],
      [m.finance_commission_starts({}, said), inDays(400)],
      [m.finance_commission_reason({}, said), `Uji ${tag}`],
    ],
  },
];

for (const { who, path, button, typed } of forms) {
  test(`the form at ${path} begins anew once its deed is done`, async ({ browser }) => {
    const page = await sitDown(browser, { locale: 'id', javaScriptEnabled: true });
    await signIn(page, who);
    await page.goto(path);
    const form = formOf(page, button);
    for (const [label, text] of typed) await field(form, label).fill(text);
    await form.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('status').first()).toBeVisible();
    await expect(field(form, typed[0]![0])).toHaveValue('');
  });
}

/** Each of what is kept may have a form of its own beside it. */
function formOf(page: Page, button: string) {
  return page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
