import { Form } from '@remix-run/react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { addRecent } from './recentSearches';
import type { SearchHelpProps } from './SearchHelp';

/**
 * Searches the market. It says its words in the address, so that a search can be shared. With a script it suggests while one types,
 * and remembers in this browser what was searched for; that help comes with the first touch, as most pages are left without.
 */
export function SearchBox({ query }: { query?: string }) {
  return <Field key={query} query={query} />;
}

/** What it is once a script is there; `SearchHelp` says how far it has come. */
const combobox = {
  role: 'combobox',
  autoComplete: 'off',
  'aria-autocomplete': 'list',
  'aria-expanded': false,
} as const;

function Field({ query = '' }: { query?: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [Help, setHelp] = useState<ComponentType<SearchHelpProps>>();
  const [isReady, setReady] = useState(false);
  const callHelp = async () => {
    const { SearchHelp } = await import('./SearchHelp').catch(() => ({ SearchHelp: undefined })); // no network
    setHelp(() => SearchHelp);
  };
  useEffect(() => {
    setReady(true);
    if (document.activeElement === field.current) void callHelp();
  }, []);
  return (
    <Form
      className="search"
      action="/cari"
      method="get"
      role="search"
      onSubmit={() => addRecent(field.current?.value ?? '')}
    >
      <input
        ref={field}
        type="text"
        inputMode="search"
        name="q"
        aria-label={m.ui_search_label()}
        placeholder={m.ui_search_placeholder()}
        defaultValue={query}
        maxLength={100}
        enterKeyHint="search"
        onFocus={Help ? undefined : callHelp}
        {...(isReady && combobox)}
      />
      <button type="submit">
        <Icon name="search" />
        {m.ui_search()}
      </button>
      {Help && <Help field={field} />}
    </Form>
  );
}
