import { Form } from '@remix-run/react';
import { useId } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { RecentSearches } from './RecentSearches';
import { SuggestionList } from './SuggestionList';
import { useSuggestions } from './useSuggestions';

/**
 * Searches the market. It says its words in the address, so that a search can be shared. With a script it suggests while
 * one types (a combobox as ARIA's authoring practices have it), and remembers in this browser what was searched for.
 */
export function SearchBox({ query }: { query?: string }) {
  return <Field key={query} query={query} />;
}

function Field({ query = '' }: { query?: string }) {
  const list = useId();
  const { isReady, text, shown, active, isOpen, recent, ...on } = useSuggestions(query);
  const isListed = isOpen && shown.length > 0;
  const isRemembering = isOpen && !text.trim() && recent.length > 0;
  const combobox = {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isListed,
    'aria-controls': isListed ? list : undefined,
    'aria-activedescendant': isListed && active >= 0 ? `${list}-${active}` : undefined,
  } as const;
  return (
    <Form className="search" action="/cari" method="get" role="search" onSubmit={on.submit} onBlur={on.leave}>
      <input
        type="text"
        inputMode="search"
        name="q"
        aria-label={m.ui_search_label()}
        placeholder={m.ui_search_placeholder()}
        defaultValue={query}
        maxLength={100}
        enterKeyHint="search"
        onFocus={on.open}
        onInput={on.type}
        onKeyDown={on.press}
        {...(isReady && combobox)}
      />
      <button type="submit">
        <Icon name="search" />
        {m.ui_search()}
      </button>
      {isListed && <SuggestionList id={list} shown={shown} active={active} onChoose={on.choose} />}
      {isRemembering && <RecentSearches recent={recent} onRemove={on.forget} onClose={on.close} />}
      {isReady && (
        <span className="unseen" role="status">
          {isListed && m.finding_suggested({ count: shown.length })}
        </span>
      )}
    </Form>
  );
}
