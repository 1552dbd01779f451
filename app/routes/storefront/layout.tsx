import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import type { loader as root } from '../../root';
import { RouteError } from '../../ui/ErrorPage';
import { StorefrontShell } from '../../ui/StorefrontShell';
import { m } from '../../words/generated/messages';

/** Of pages without a title of their own: those that could not be shown. */
export const meta: MetaFunction = ({ error }) => [
  { title: isRouteErrorResponse(error) && error.status === 404 ? m.storefront_missing_title() : untitled(error) },
];

const untitled = (error: unknown) => (error ? m.storefront_trouble_title() : m.storefront_home_meta_title());

export default function StorefrontLayout() {
  return (
    <Market>
      <Outlet />
    </Market>
  );
}

export function ErrorBoundary() {
  return (
    <Market>
      <RouteError />
    </Market>
  );
}

function Market({ children }: { children: React.ReactNode }) {
  const around = useRouteLoaderData<typeof root>('root');
  const [query] = useSearchParams();
  const contact = around?.contact;
  return (
    <StorefrontShell
      visitor={around?.visitor}
      cartCount={around?.cartCount ?? 0}
      categories={around?.categories ?? []}
      query={query.get('q')?.slice(0, 100) ?? undefined}
      contact={contact?.includes('@') ? { email: contact } : { phone: contact }}
      demo={around?.isDemo}
    >
      {children}
    </StorefrontShell>
  );
}
