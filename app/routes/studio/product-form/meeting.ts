import { type Clash, type Clashed, type KeptChange, variantName } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';
import { fieldName, shownValue, shownVariantValue } from './meetingWords';

const MOST = 8; // changes that are named one by one

/** Which changes of others have stayed, in one sentence. */
export function sayKept(kept: KeptChange[], by: string[]): string {
  const named = kept.slice(0, MOST).map((one) => {
    const name = fieldName(one.field);
    return 'variant' in one ? `${name} (${one.variant || m.catalog_variant_only()})` : name;
  });
  if (kept.length > MOST) named.push(m.catalog_meeting_more({ count: kept.length - MOST }));
  return m.catalog_meeting_kept({ by: by.join(', '), what: [...new Set(named)].join(', ') });
}

/** Beside each field what the others have made of it. */
export async function clashErrors(clashed: Clashed): Promise<Record<string, string[]>> {
  const errors: Record<string, string[]> = {};
  for (const clash of clashed.clashes) {
    const { field, say } = await told(clash, clashed);
    errors[field] = [...(errors[field] ?? []), say];
  }
  return errors;
}

const controls: Record<string, string> = { photos: 'uploads', permit: 'permitNumber', halalPermit: 'halalNumber' };

async function told(clash: Clash, { theirs, details, by: names }: Clashed): Promise<{ field: string; say: string }> {
  const by = names.join(', ');
  if (clash.field === 'variant-changed')
    return { field: 'sizes', say: m.catalog_meeting_variant_changed({ by, name: clash.variant }) };
  if (clash.field === 'variant-removed') {
    const name = variantName(details.variants[clash.place] ?? {});
    return { field: `variants[${clash.place}].size`, say: m.catalog_meeting_variant_removed({ by, name }) };
  }
  if ('place' in clash) {
    const value = shownVariantValue(clash.field, clash.theirs);
    return { field: `variants[${clash.place}].${clash.field}`, say: m.catalog_meeting_theirs({ by, value }) };
  }
  const value = await shownValue(clash.field, theirs);
  return { field: controls[clash.field] ?? clash.field, say: m.catalog_meeting_theirs({ by, value }) };
}
