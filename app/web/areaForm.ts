import type { AreaValues } from '../domain/areas';
import { m } from '../words/generated/messages';

const problems = {
  regencyCode: m.shell_area_wrong_regency,
  districtCode: m.shell_area_wrong_district,
  villageName: m.shell_area_wrong_village,
};

/** What to tell about the field of an area that is missing or does not belong to the one before it. */
export function areaProblem(field: keyof typeof problems): string {
  return problems[field]();
}

/** As far as an area was chosen, so that the page can be shown again with it. */
export function typedArea(data: FormData): AreaValues {
  const typed = (name: string) => String(data.get(name) ?? '');
  return { regencyCode: typed('regencyCode'), districtCode: typed('districtCode'), villageCode: typed('villageCode') };
}
