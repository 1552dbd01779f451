import { m } from '../../../words/generated/messages';

/** What is said once a deed is done. */
export const returnNotes = {
  agree: m.returns_done_agree,
  settle: m.returns_done_receive,
  refuse: m.returns_done_refuse,
  receive: m.returns_done_receive,
  shelve: m.returns_done_shelve,
  new: m.returns_done_new,
  object: m.returns_done_object,
};
