import { isRouteErrorResponse, Outlet, useRouteError, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import type { loader as root } from '../../root';
import { ErrorPage } from '../../ui/ErrorPage';
import { useRequestId } from '../../ui/request';
import { StorefrontShell } from '../../ui/StorefrontShell';

export default function StorefrontLayout() {
  return (
    <Market>
      <Outlet />
    </Market>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <Market>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={useRequestId()} />
    </Market>
  );
}

function Market({ children }: { children: React.ReactNode }) {
  const around = useRouteLoaderData<typeof root>('root');
  const [query] = useSearchParams();
  return (
    <StorefrontShell
      visitor={around?.visitor}
      cartCount={around?.cartCount ?? 0}
      categories={around?.categories ?? []}
      query={query.get('q') ?? undefined}
      demo={around?.isDemo}
    >
      {children}
    </StorefrontShell>
  );
}
