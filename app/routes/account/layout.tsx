import { Outlet, useRouteLoaderData } from '@remix-run/react';
import type { loader as root } from '../../root';
import { PlainShell } from '../../ui/PlainShell';
import { useFocusKept } from '../../ui/useFocusKept';

export default function AccountLayout() {
  useFocusKept();
  const around = useRouteLoaderData<typeof root>('root');
  return (
    <PlainShell demo={around?.isDemo}>
      <Outlet />
    </PlainShell>
  );
}
