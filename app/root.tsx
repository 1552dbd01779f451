import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react';
import { ErrorPage } from './ui/ErrorPage';
import { PlainShell } from './ui/PlainShell';
import { useNonce, useRequestId } from './ui/request';
import styles from './ui/styles.css?url';
import { surroundings } from './web/surroundings';
import { getLocale } from './words/generated/runtime';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** What surrounds every page: who is here, what is in the cart, and whether it is a demonstration. */
export async function loader({ context }: LoaderFunctionArgs) {
  return json(await surroundings(context));
}

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang={getLocale()} data-request={useRequestId()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <PlainShell>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} requestId={useRequestId()} />
    </PlainShell>
  );
}
