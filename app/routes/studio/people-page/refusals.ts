import { m } from '../../../words/generated/messages';

type Refusal = 'not-allowed' | 'unreadable' | 'here-already' | 'too-many' | 'gone';

/** Where on the page a refusal belongs, in the reader's words. */
export function sayRefusal(why: Refusal): { formErrors?: string[]; fieldErrors?: Record<string, string[]> } {
  switch (why) {
    case 'unreadable':
      return { fieldErrors: { contact: [m.people_contact_wrong()] } };
    case 'here-already':
      return { fieldErrors: { contact: [m.people_here_already()] } };
    case 'too-many':
      return { formErrors: [m.people_too_many()] };
    case 'gone':
      return { formErrors: [m.people_gone()] };
    case 'not-allowed':
      return { formErrors: [m.people_not_allowed()] };
  }
}
