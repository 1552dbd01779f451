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
