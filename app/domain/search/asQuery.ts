import { all, either, inTurn, type Lexemes } from './lexemes';
import type { Meaning } from './understand';

/** All that is asked for, or as much of it as is enough, synonyms included. */
export function asQuery({ slots, exactly, lacking }: Meaning): Lexemes {
  if (slots.length === 0) return exactly;
  const asked = slots.map(({ any }) => any);
  if (lacking === 'all-but-one') return either(asked);
  return lacking === 'one' ? either(asked.map((left) => all(asked.filter((one) => one !== left)))) : all(asked);
}

/** The words that are asked for, in any order, without synonyms. */
export function asWords({ slots, exactly }: Meaning): Lexemes {
  return slots.length === 0 ? exactly : all(slots.map(({ own }) => own));
}

/** The words that are asked for, one after the other and as they are written. */
export function asPhrase({ words, slots }: Meaning): Lexemes {
  return inTurn(slots.length === 0 ? words : slots.flatMap((slot) => slot.words));
}
