import { regenciesFor, type SignedIn } from '../domain/accounts';

/** The places of work in an office. */
export type Room =
  | 'verification'
  | 'listings'
  | 'returns'
  | 'complaints'
  | 'places'
  | 'campaigns'
  | 'search'
  | 'voices'
  | 'vouchers'
  | 'fees'
  | 'finance'
  | 'messages';

/** What one has to be allowed to do somewhere, to have something to do there. */
const keys: [Room, Parameters<typeof regenciesFor>[1]][] = [
  ['verification', 'business:verify'],
  ['listings', 'listing:review'],
  ['returns', 'return:decide'],
  ['complaints', 'complaint:answer'],
  ['voices', 'voice:hide'],
  ['places', 'place:keep'],
  ['campaigns', 'campaign:edit'],
  ['search', 'search:edit'],
  ['vouchers', 'voucher:give'],
  ['fees', 'market-fee:keep'],
  ['finance', 'payment:confirm'],
  ['messages', 'message:hand-over'],
];

/** The rooms whose doors open for this person, in the order of the menu. */
export function officeRooms(person: SignedIn): Room[] {
  return keys.flatMap(([room, action]) => {
    const regencies = regenciesFor(person, action);
    return regencies === 'all' || regencies.length > 0 ? [room] : [];
  });
}

/** The regencies whose office somebody works for; `'all'` for the province's. */
export function officeReach({ staffRoles }: Pick<SignedIn, 'staffRoles'>): 'all' | string[] {
  const codes = [...new Set(staffRoles.map(({ regencyCode }) => regencyCode))];
  return codes.includes(null) ? 'all' : codes.flatMap((code) => code ?? []);
}
