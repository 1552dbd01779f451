import { z } from 'zod';
import { readPhone } from '../phone';

/** How somebody is reached, and what they sign in with: one of the two. */
export type Contact = { email: string } | { phone: string };

const Email = z.email().max(254); // octets of an address, RFC 5321 section 4.5.3.1

/**
 * Reads an e-mail address or a phone number as people write it: 0812…, 62812…, +62 812-…
 *
 * @returns the address in small letters, or the number in E.164; nothing for what is neither
 */
export function readContact(text: string): Contact | undefined {
  const trimmed = text.trim();
  if (trimmed.includes('@')) {
    const email = Email.safeParse(trimmed.toLowerCase()).data;
    return email ? { email } : undefined;
  }
  const phone = readPhone(trimmed);
  return phone ? { phone } : undefined;
}

/** The address or number itself. */
export function textOf(contact: Contact): string {
  return 'email' in contact ? contact.email : contact.phone;
}
