import { type Actor, regenciesFor } from '../accounts';

/**
 * The entries that somebody may verify, as a condition of a query: those of the own regency, or of the whole province.
 *
 * @returns nothing for who verifies nowhere
 */
export function withinReach(staff: Actor): { regencyCode?: { in: string[] } } | undefined {
  const regencies = regenciesFor(staff, 'business:verify');
  if (regencies === 'all') return {};
  return regencies.length > 0 ? { regencyCode: { in: regencies } } : undefined;
}
