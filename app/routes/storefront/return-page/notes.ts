import { m } from '../../../words/generated/messages';

/** What is said once a deed is done. */
export const returnNotes = {
  asked: m.returns_asked_note,
  withdraw: m.returns_done_withdraw,
  'send-back': m.returns_done_send_back,
  'ask-staff': m.returns_done_ask_staff,
};
