import { expect, test } from 'vitest';
import { weaknessOf } from './passwordRules';

const dewi = ['Dewi Kartika', 'dewi.kartika@contoh.id', '081234567890'];

test.each([
  ['seven characters', 'x7!Kq2z', 'too-short'],
  ['eight characters', 'x7!Kq2zR', undefined],
  ['eight characters outside the alphabet', '🍃🌶️☕🥥🐟🛶🎋🧺', undefined],
  ['a long passphrase', 'perahu tembaga menari di atas atap '.repeat(7), undefined],
  ['more than 256 bytes', 'perahu tembaga '.repeat(18), 'too-long'],
  ['small letters alone', 'ombakgentenglampion', undefined],
  ['a space before and after', ' lampu kendi ', undefined],
])('ASVS 6.2.1, 6.2.5, 6.2.9 %s', (_, password, weakness) => {
  expect(weaknessOf(password, dewi)).toBe(weakness);
});

test.each([
  'password',
  'Password1!',
  'P4ssw0rd',
  'rahasia123',
  '12345678',
  '0987654321',
  'qwertyuiop',
  'asdfghjkl',
  'aaaaaaaaaa',
  'abcabcabc',
  'sayang12345',
  'sayangkamu1',
  'bismillah99',
  'Indonesia45',
  'iloveyou!!',
  '1q2w3e4r',
  '17081945',
  '17-08-1945',
  '20010203',
])('ASVS 6.2.4 what everybody tries is refused: %s', (password) => {
  expect(weaknessOf(password, dewi)).toBe('guessable');
});

test.each(['sepucuk2026', 'Jambi1234', 'sepucukjambi', 'dewikartika', 'Dewi2001!', 'kartika1', '081234567890'])(
  'ASVS 6.2.11 what others know about the place and the person is refused: %s',
  (password) => {
    expect(weaknessOf(password, dewi)).toBe('guessable');
  },
);

test('a name inside a real passphrase does no harm', () => {
  expect(weaknessOf('dewi-menyeberang-batanghari', dewi)).toBeUndefined();
});
