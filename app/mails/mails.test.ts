import { expect, test } from 'vitest';
import { locales } from '../words/generated/runtime';
import { mails } from '.';
import type { Mail } from './letter';

const values = {
  name: 'Dewi',
  business: 'Dapur Mak Itam',
  reason: 'NIB-nya kurang satu angka.',
  number: 'SPC-7',
  total: 125_000,
  amount: 45_000,
  payBy: '2026-11-25T03:00:00Z',
  acceptBy: '2026-11-26T10:00:00Z',
  shop: 'Kopi Bu Sari',
  buyer: 'Dewi',
  service: 'JNE Reguler',
  trackingNumber: 'JP123',
  proof: 'BJ-000123',
  bank: 'Bank Jambi',
  lastDigits: '4321',
  letter: 'SKB' as const,
  price: 40_000,
  before: 45_000,
  more: 2,
  count: 7,
  step: 'award' as const,
  note: 'Kirim kembali lewat JNE.',
  dueBy: '2026-11-26T10:00:00Z',
  about: 'Kopi liberika Tungkal',
  goods: 'Kopi liberika Tungkal',
  question: 'Bisa digiling kasar?',
  answer: 'Bisa, tulis di catatan.',
  place: 'Koperasi Kayu Aro',
  address: 'Jalan Raya Kersik Tuo 12, Kayu Aro',
  hours: 'Senin sampai Sabtu, 08.00–16.00',
  until: '2026-12-07T03:00:00Z',
  code: 'K7MPQ2',
  inviter: 'Sari',
  role: 'PACKER' as const,
  left: 2,
  kind: 'share-shop' as const,
  visits: 12,
  isOrigin: false,
  permit: 'PIRT' as const,
  endsOn: '2028-05-31',
  days: 30,
  campaign: 'Bangga Buatan Jambi',
  isAccepted: false,
};

// A mail for every kind is what the types see to; here each is read.
const written = mails as Record<string, (given: typeof values, locale: (typeof locales)[number]) => Mail>;

test.each(Object.keys(mails).flatMap((kind) => locales.map((locale) => [kind, locale] as const)))(
  'the mail %s in %s says what it must, and leaves no gap',
  (kind, locale) => {
    const { subject, text, action } = written[kind]!(values, locale);

    for (const part of [subject, text, action]) {
      expect(part).not.toBe('');
      expect(part).not.toMatch(/[{}]|undefined|Invalid|NaN/);
    }
    expect(subject).not.toContain('\n');
    expect(subject.length).toBeLessThan(90);
  },
);

test('money and moments are written as people in Jambi write them', () => {
  const { text } = mails['purchase-placed']({ number: 'SPC-7', total: 125_000, payBy: '2026-11-25T03:00:00Z' }, 'id');
  expect(text).toContain('Transfer Rp125.000 paling lambat 25 November 2026 pukul 10.00 WIB.');
  expect(mails['refund-closed']({ number: 'SPC-7', amount: 45_000, proof: 'BJ-1' }, 'en').text).toContain('Rp45.000');
});

test('the two languages say it each in their own words', () => {
  for (const write of Object.values(written)) expect(write(values, 'id').subject).not.toBe(write(values, 'en').subject);
});
