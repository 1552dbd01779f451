/** Goods that somebody keeps for later, and shops of which they want to hear, by the name in their e-mail. */
export const wishes: Record<string, string[]> = {
  pembeli: [
    'kain-songket-bunga-tanjung',
    'madu-kelulut-air-hitam',
    'kemeja-pendek-tungkal',
    'kulit-manis-batang-lempur',
    'lempok-durian-bungo',
  ],
  sari: ['hampers-sarapan-jambi', 'batik-tulis-angso-duo'],
  yoga: ['kopi-arabika-jangkat-biji', 'kelas-membatik-jelmu', 'lempok-durian-bungo'],
  nadia: ['kain-songket-bunga-tanjung', 'udang-galah-segar-muara'],
  wulan: ['sarung-tenun-lubuk-ruso', 'tas-jinjing-bakau'],
  grace: ['batik-tulis-akar-napas', 'tudung-saji-pandan'],
  bambang: ['gula-aren-kedai-10-kg'],
  fikri: ['kemeja-pendek-tungkal', 'hampers-rempah-gunung'],
};

export const follows: Record<string, string[]> = {
  pembeli: ['kulit-manis-lempur', 'dapur-pondok-tinggi', 'batik-jelmu-seberang'],
  sari: ['kulit-manis-lempur', 'dapur-solok-sipin'],
  yoga: ['kebun-kersik-tuo', 'liberika-bram-itam', 'dapur-pelawan'],
  nadia: ['galeri-tepian-batanghari', 'songket-ulu-gedong'],
  maya: ['tenun-lubuk-ruso', 'dapur-nipah-panjang'],
  tika: ['kebun-nanas-tangkit', 'kriya-desa-candi'],
  hasan: ['kelapa-pinang-betara', 'batik-pesisir-tungkal'],
  grace: ['anyaman-vii-koto', 'batik-bakau-muara-sabak'],
  oki: ['dapur-pondok-tinggi'],
};
