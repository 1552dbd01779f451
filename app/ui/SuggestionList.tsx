import { m } from '../words/generated/messages';
import { Icon, type IconName } from './Icon';
import type { SearchSuggestion } from './useSuggestions';

const kinds: Record<SearchSuggestion['kind'], { icon: IconName; say: () => string }> = {
  term: { icon: 'search', say: m.finding_kind_term },
  category: { icon: 'summary', say: m.finding_kind_category },
  place: { icon: 'place', say: m.finding_kind_place },
  shop: { icon: 'shop', say: m.finding_kind_shop },
  goods: { icon: 'product', say: m.finding_kind_goods },
};

type SuggestionListProps = {
  id: string;
  shown: SearchSuggestion[];
  active: number;
  onChoose: (place: number) => void;
};

/** What may be meant. The field keeps the focus, and says which one is chosen. */
export function SuggestionList({ id, shown, active, onChoose }: SuggestionListProps) {
  return (
    <div className="search-more">
      <div role="listbox" id={id} aria-label={m.finding_suggestions()}>
        {shown.map(({ kind, name, note, to }, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: in a combobox the field keeps the focus and hears the keys (ARIA authoring practices)
          <div
            key={to}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(place)}
          >
            <Icon name={kinds[kind].icon} />
            <span>{name}</span>
            <small>{note ?? kinds[kind].say()}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
