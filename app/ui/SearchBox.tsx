import { Form } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';

/** Searches the market. It says its words in the address, so that a search can be shared. */
export function SearchBox({ query }: { query?: string }) {
  return (
    <Form className="search" action="/cari" method="get" role="search">
      <input
        key={query}
        type="search"
        name="q"
        aria-label={m.ui_search_label()}
        placeholder={m.ui_search_placeholder()}
        defaultValue={query}
        maxLength={100}
        enterKeyHint="search"
      />
      <button type="submit">
        <Icon name="search" />
        {m.ui_search()}
      </button>
    </Form>
  );
}
