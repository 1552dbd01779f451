import type { Weakness } from '../../domain/accounts';
import { m } from '../../words/generated/messages';

const say = {
  'too-short': m.accounts_password_too_short,
  'too-long': m.accounts_password_too_long,
  guessable: m.accounts_password_guessable,
};

/** What to do about a password that will not do. */
export function sayWeakness(weakness: Weakness): string {
  return say[weakness]();
}
