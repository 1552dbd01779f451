import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import type { loader as root } from '../../root';
import { StudioShell } from '../../ui/StudioShell';
import { requirePerson } from '../../web/doors';

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, workplace } = await requirePerson(context);
  return json({ name, title: workplace?.name ?? name, ordersWaiting: 0 });
}

export default function StudioLayout() {
  const { name, title, ordersWaiting } = useLoaderData<typeof loader>();
  const around = useRouteLoaderData<typeof root>('root');
  return (
    <StudioShell title={title} visitor={{ name }} ordersWaiting={ordersWaiting} demo={around?.isDemo}>
      <Outlet />
    </StudioShell>
  );
}
