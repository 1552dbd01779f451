import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, ScrollRestoration, useLoaderData, useMatches } from '@remix-run/react';
import { RouteError } from './ui/ErrorPage';
import letters from './ui/letters/plus-jakarta-sans-basic.woff2?url';
import { asksAgain } from './ui/lineLost';
import { PlainShell } from './ui/PlainShell';
import { useNonce, useRequestId } from './ui/request';
import { ScriptsLater } from './ui/ScriptsLater';
import { SavesData } from './ui/savesData';
import styles from './ui/styles.css?url';
import { surroundings } from './web/surroundings';
import { getLocale } from './words/generated/runtime';

export const links: LinksFunction = () => [
  { rel: 'preload', href: letters, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest', crossOrigin: 'use-credentials' },
];

/** What surrounds every page: who is here, what is in the cart, and whether it is a demonstration. */
export async function loader({ context }: LoaderFunctionArgs) {
  return json(await surroundings(context));
}

export const shouldRevalidate = asksAgain;

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce();
  const matches = useMatches();
  const says = (what: keyof PageHandle) => matches.some(({ handle }) => (handle as PageHandle | undefined)?.[what]);
  const isStill = import.meta.env.SSR && says('isPaper');
  return (
    <html lang={getLocale()} data-request={useRequestId()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7f0" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1b130e" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {!isStill && <ScrollRestoration nonce={nonce} />}
        {!isStill && <ScriptsLater nonce={nonce} waitsForHand={says('waitsForHand')} />}
      </body>
    </html>
  );
}

/** What a page says of its scripts, as `handle`. */
type PageHandle = {
  /** Only there to be read: it comes without. Whoever gets there from another page of the market keeps those that run already. */
  isPaper?: boolean;
  /** Stands by itself until somebody touches it: nothing is shown that scripts alone could show, and no work is done by time. */
  waitsForHand?: boolean;
};

export default function Root() {
  const { savesData } = useLoaderData<typeof loader>();
  return (
    <SavesData.Provider value={savesData}>
      <Outlet />
    </SavesData.Provider>
  );
}

export function ErrorBoundary() {
  return (
    <PlainShell>
      <RouteError />
    </PlainShell>
  );
}
