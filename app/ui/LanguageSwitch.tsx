import { useLocation } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { getLocale, locales } from '../words/generated/runtime';

const names = { id: 'Indonesia', en: 'English' };

/** The same page in the other language. Plain links: the whole document changes its language, not a part of it. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  return (
    <nav className="languages" aria-label={m.ui_language()}>
      {locales.map((locale) => (
        <a
          key={locale}
          href={addressIn(locale, pathname, search)}
          hrefLang={locale}
          lang={locale}
          aria-label={names[locale]}
          aria-current={locale === getLocale() ? 'true' : undefined}
        >
          {locale.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

function addressIn(locale: string, pathname: string, search: string) {
  const params = new URLSearchParams(search);
  params.set('bahasa', locale);
  return `${pathname}?${params}`;
}
