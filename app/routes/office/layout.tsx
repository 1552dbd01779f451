import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import type { loader as root } from '../../root';
import { OfficeShell } from '../../ui/OfficeShell';
import { requireOffice } from '../../web/doors';

export async function loader({ context }: LoaderFunctionArgs) {
  const { name } = await requireOffice(context);
  return json({ name, place: 'Jambi' });
}

export default function OfficeLayout() {
  const { name, place } = useLoaderData<typeof loader>();
  const around = useRouteLoaderData<typeof root>('root');
  return (
    <OfficeShell place={place} visitor={{ name }} tabs={[]} demo={around?.isDemo}>
      <Outlet />
    </OfficeShell>
  );
}
