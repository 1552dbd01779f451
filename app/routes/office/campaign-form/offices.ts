import { type Actor, regenciesFor } from '../../../domain/accounts';
import { regenciesOfJambi } from '../../../domain/areas';
import { m } from '../../../words/generated/messages';

/** In an address or form, what stands for the office that has no regency. */
const PROVINCE = 'provinsi';

/** The offices in whose name somebody may make campaigns. */
export async function officesOf(actor: Actor): Promise<{ value: string; label: string }[]> {
  const reach = regenciesFor(actor, 'campaign:edit');
  const regencies = (await regenciesOfJambi()).map(({ code, name }) => ({ value: code, label: name }));
  if (reach === 'all') return [{ value: PROVINCE, label: m.campaigns_office_province() }, ...regencies];
  return regencies.filter(({ value }) => reach.includes(value));
}

export function regencyOfOffice(office: string): string | null {
  return office === PROVINCE ? null : office;
}
