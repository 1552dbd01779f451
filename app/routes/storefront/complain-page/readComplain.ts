import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { readContact } from '../../../domain/accounts';
import { m } from '../../../words/generated/messages';

const wrongName = { error: () => m.complaints_name_wrong() };
const wrongContact = { error: () => m.complaints_contact_wrong() };
const wrongText = { error: () => m.complaints_text_wrong() };

/** A code of a purchase, alone or at the end of the link of its page. */
const codeIn = (typed: string) =>
  /(?:^|\/belanja\/)([\w-]{22})(?:[/?#]|$)/.exec(typed.trim())?.[1] ?? typed.trim().slice(0, 50);

const Complaint = z.object({
  name: z
    .string(wrongName)
    .transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, wrongName).max(100, wrongName)),
  contact: z.string(wrongContact).transform((text, context) => {
    const contact = readContact(text);
    if (contact) return contact;
    context.addIssue({ code: 'custom', message: m.complaints_contact_wrong() });
    return z.NEVER;
  }),
  text: z.string(wrongText).trim().min(1, wrongText).max(4000, wrongText),
  /** Chosen of one's own, or typed with the link. */
  order: z
    .string()
    .max(50, { error: () => m.complaints_unknown_order() })
    .transform((text) => text.trim().toUpperCase())
    .optional(),
  link: z
    .string()
    .max(300, { error: () => m.complaints_unknown_order() })
    .transform(codeIn)
    .optional(),
});

/** @returns what the form says, with what is wrong at each field */
export function readComplain(typed: FormData) {
  return parseWithZod(typed, { schema: Complaint });
}
