import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { districtsOf, villagesOf } from '../../domain/areas';

/** The districts of a regency or the villages of a district, for fields that fill themselves. The lists change once a year. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { searchParams } = context.visitor.url;
  const regency = searchParams.get('regency');
  const district = searchParams.get('district');
  const areas = regency ? await districtsOf(regency) : district ? await villagesOf(district) : [];
  return json({ areas }, { headers: { 'Cache-Control': 'public, max-age=3600' } });
}
