import { type RefObject, useEffect, useId } from 'react';
import { m } from '../words/generated/messages';
import { RecentSearches } from './RecentSearches';
import { SuggestionList } from './SuggestionList';
import { useSuggestions } from './useSuggestions';

export type SearchHelpProps = { field: RefObject<HTMLInputElement> };

/** What may be meant while one types (a combobox as ARIA's authoring practices have it), or what was searched for before. */
export function SearchHelp({ field }: SearchHelpProps) {
  const list = useId();
  const { text, shown, active, isOpen, recent, ...act } = useSuggestions(field);
  const isListed = isOpen && shown.length > 0;
  const isRemembering = isOpen && !text.trim() && recent.length > 0;
  useEffect(() => {
    const said = {
      'aria-expanded': String(isListed),
      'aria-controls': isListed && list,
      'aria-activedescendant': isListed && active >= 0 && `${list}-${active}`,
    };
    for (const [name, value] of Object.entries(said)) say(field.current, name, value);
  }, [field, list, isListed, active]);
  return (
    <>
      {isListed && <SuggestionList id={list} shown={shown} active={active} onChoose={act.choose} />}
      {isRemembering && <RecentSearches recent={recent} onRemove={act.forget} onClose={act.close} />}
      <span className="unseen" role="status">
        {isListed && m.finding_suggested({ count: shown.length })}
      </span>
    </>
  );
}

/** The field is drawn by `SearchBox`, which was there before. */
function say(field: HTMLInputElement | null, name: string, value: string | false) {
  if (value) field?.setAttribute(name, value);
  else field?.removeAttribute(name);
}
