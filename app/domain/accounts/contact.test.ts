import { expect, test } from 'vitest';
import { readContact } from './contact';
import { readName } from './names';

test.each(['0812 3456 7890', '+62 812-3456-7890', '6281234567890', '(0812) 34567890', ' 081234567890 '])(
  'a phone number is read as people write it: %s',
  (text) => {
    expect(readContact(text)).toEqual({ phone: '+6281234567890' });
  },
);

test('numbers of the neighbours keep their country', () => {
  expect(readContact('+65 9123 4567')).toEqual({ phone: '+6591234567' });
});

test('an e-mail address counts in small letters', () => {
  expect(readContact(' Dewi.Kartika@Contoh.ID ')).toEqual({ email: 'dewi.kartika@contoh.id' });
});

test.each([
  '',
  ' ',
  '0812',
  'dewi',
  'dewi@',
  '@contoh.id',
  'dewi@contoh',
  'a@b.id\r\nBcc: c@d.id',
  '12345678901234567890',
])('what is neither is nothing: %s', (text) => {
  expect(readContact(text)).toBeUndefined();
});

test('ASVS 1.3.11 a name is one line with a letter in it', () => {
  expect(readName('  Dewi\r\nBcc: c@d.id\u2028 Kartika\u202e ')).toBe('Dewi Bcc: c@d.id Kartika');
  expect(readName('123')).toBeUndefined();
  expect(readName('x'.repeat(101))).toBeUndefined();
});
