import type { Paid } from '../objects/paying';

/** What the page says, in Indonesian and in English. */
export const WORDS = {
  id: {
    simulation: 'Simulasi pembayaran: tidak ada uang sungguhan',
    title: 'Pembayaran',
    lines: 'Rincian',
    total: 'Total',
    card: 'Kartu',
    number: 'Nomor kartu',
    numberHint: 'Hanya kartu uji di bawah ini. Jangan pernah mengisi kartu sungguhan.',
    pay: (amount: string) => `Bayar ${amount}`,
    transfer: 'Virtual Account',
    transferHint: 'Pesanan menunggu sampai bank memberi tahu bahwa uangnya masuk.',
    transferButton: 'Bayar dengan Virtual Account',
    free: 'Tidak ada yang harus dibayar.',
    finish: 'Selesaikan',
    cancel: 'Batal',
    testCards: 'Kartu uji',
    cardPays: 'membayar',
    cardDeclines: 'ditolak bank',
    cardChallenges: 'meminta persetujuan (3D Secure)',
    bank: 'Bank penerbit kartu',
    bankAsks: (amount: string, last4: string) => `Setujui pembayaran ${amount} dengan kartu berakhiran ${last4}?`,
    agree: 'Setujui',
    refuse: 'Tolak',
    done: 'Pembayaran ini sudah selesai',
    doneHint: 'Tidak ada lagi yang perlu dilakukan di sini.',
    expired: 'Halaman pembayaran ini sudah berakhir',
    expiredHint: 'Tidak ada yang ditagih. Kembali ke toko untuk mencoba lagi.',
    back: 'Kembali ke toko',
    unknown: 'Halaman ini tidak ada',
    onboarding: 'Pendaftaran penerima',
    onboardingHint:
      'Di sini pemilik toko menjawab pertanyaan tentang diri dan rekeningnya. Simulasi ini tidak menanyakan apa pun.',
    onboardingButton: 'Selesaikan pendaftaran (simulasi)',
    later: 'Nanti saja',
    dashboard: 'Dasbor penerima',
    dashboardHint: 'Di sini pemilik toko melihat uang yang diterimanya.',
    problems: {
      declined: 'Pembayaran ditolak. Coba kartu lain.',
      unreadable: 'Nomor kartu tidak benar.',
    } satisfies Partial<Record<Paid, string>>,
  },
  en: {
    simulation: 'Payment simulation: no real money',
    title: 'Payment',
    lines: 'Details',
    total: 'Total',
    card: 'Card',
    number: 'Card number',
    numberHint: 'Only the test cards below. Never enter a real card.',
    pay: (amount: string) => `Pay ${amount}`,
    transfer: 'Virtual Account',
    transferHint: 'The order waits until the bank tells that the money is there.',
    transferButton: 'Pay by Virtual Account',
    free: 'There is nothing to pay.',
    finish: 'Finish',
    cancel: 'Cancel',
    testCards: 'Test cards',
    cardPays: 'pays',
    cardDeclines: 'is declined',
    cardChallenges: 'asks for consent (3D Secure)',
    bank: 'Bank of the card',
    bankAsks: (amount: string, last4: string) => `Approve a payment of ${amount} with the card ending in ${last4}?`,
    agree: 'Approve',
    refuse: 'Refuse',
    done: 'This payment is done',
    doneHint: 'There is nothing left to do here.',
    expired: 'This payment page has ended',
    expiredHint: 'Nothing was charged. Go back to the shop to try again.',
    back: 'Back to the shop',
    unknown: 'There is no such page',
    onboarding: 'Registration of a recipient',
    onboardingHint:
      'Here the owner of a shop answers questions about themself and their bank account. This simulation asks nothing.',
    onboardingButton: 'Finish the registration (simulation)',
    later: 'Later',
    dashboard: 'Dashboard of a recipient',
    dashboardHint: 'Here the owner of a shop sees the money received.',
    problems: {
      declined: 'The payment was declined. Try another card.',
      unreadable: 'The card number is not right.',
    } satisfies Partial<Record<Paid, string>>,
  },
};

export type Words = (typeof WORDS)['id'];
export type Problem = keyof Words['problems'];

export function wordsFor(locale: string | null): { lang: 'id' | 'en'; words: Words } {
  const lang = locale?.startsWith('en') ? 'en' : 'id';
  return { lang, words: WORDS[lang] };
}
