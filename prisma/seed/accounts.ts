/** Known to everybody who reads this, therefore only in a demonstration. */
export const PASSWORD = 'sepucuk-demo-2026';

/** Who may sign in to the demonstration, as what, and the first page to see then. `npm start` ends with this list. */
export const accounts = [
  { who: 'shopper', email: 'pembeli@contoh.sepucuk.id', page: '/akun' },
  { who: 'shop owner, Kerinci', email: 'pemilik@contoh.sepucuk.id', page: '/studio' },
  { who: 'shop owner, Kota Jambi', email: 'pemilik2@contoh.sepucuk.id', page: '/studio' },
  { who: 'owner to be verified', email: 'calon@contoh.sepucuk.id', page: '/studio/usaha' },
  { who: 'verifier, province', email: 'verifikator@contoh.sepucuk.id', page: '/kantor/verifikasi' },
  { who: 'verifier, Kerinci', email: 'verifikator-kerinci@contoh.sepucuk.id', page: '/kantor/verifikasi' },
  { who: 'campaign team', email: 'kampanye@contoh.sepucuk.id', page: '/kantor/kampanye' },
  { who: 'finance officer', email: 'bendahara@contoh.sepucuk.id', page: '/kantor/keuangan' },
  { who: 'administrator', email: 'admin@contoh.sepucuk.id', page: '/kantor' },
] as const;
