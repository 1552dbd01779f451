import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as people write it, in the form in which it is kept: 0812-3456-7890 is +6281234567890.
 *
 * @returns E.164, or nothing for what cannot be a number; without a country it is taken for an Indonesian one
 */
export function readPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text, 'ID');
  return number?.isValid() && !number.ext ? number.number : undefined;
}
