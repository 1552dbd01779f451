import type { Language } from '../../prisma/generated/enums';
import { readSession, type SignedIn } from '../domain/accounts';

type CookieOptions = { maxAge?: number };

/** Whoever makes this request: made once by the server in front of Remix, and handed to every loader and action. */
export type Visitor = {
  /** The address as the reader sees it, on the configured origin. */
  url: URL;
  language: Language;
  /** The browser asks for small answers (`Save-Data: on`). */
  savesData: boolean;
  /** For limits: who sends it, as far as the network can tell. */
  ip: string;
  cookies: ReadonlyMap<string, string>;
  cookieHeader: string;
  /** The signed-in person, looked up once however many loaders ask. */
  signedIn(): Promise<SignedIn | undefined>;
  /** Sends along a cookie of our own making, HttpOnly and for the whole site. `maxAge` in seconds; 0 removes it. */
  setCookie(name: string, value: string, options?: CookieOptions): void;
  /** Sends along a `Set-Cookie` header that somebody else wrote. */
  sendCookie(header: string): void;
};

declare module '@remix-run/node' {
  interface AppLoadContext {
    visitor: Visitor;
    /** For inline scripts that the content security policy shall let through. */
    nonce: string;
    requestId: string;
    /** Set where the database was out of reach: the answer is then 503 rather than 500. */
    isDown: boolean;
  }
}

type Request = Pick<Visitor, 'url' | 'language' | 'ip' | 'cookieHeader'> & {
  savesData?: boolean;
  isHttps: boolean;
  sendCookie(header: string): void;
};

/** Gathers what is known of a request before Remix sees it. */
export function visitorOf({ isHttps, savesData = false, ...request }: Request): Visitor {
  let session: Promise<SignedIn | undefined> | undefined;
  return {
    ...request,
    savesData,
    cookies: parseCookies(request.cookieHeader),
    signedIn() {
      session ??= readSession(request.cookieHeader).then(({ signedIn, setCookie }) => {
        if (setCookie) request.sendCookie(setCookie);
        return signedIn;
      });
      return session;
    },
    setCookie(name, value, { maxAge } = {}) {
      const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
      const secure = isHttps ? '; Secure' : '';
      request.sendCookie(`${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`);
    },
  };
}

function parseCookies(header: string): Map<string, string> {
  return new Map(
    header.split(';').flatMap((pair): [string, string][] => {
      const [name, value] = pair.split(/=(.*)/s, 2);
      return name && value !== undefined ? [[name.trim(), decode(value.trim())]] : [];
    }),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // somebody else's cookie, not ours
  }
}
