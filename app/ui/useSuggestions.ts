import { useNavigate } from '@remix-run/react';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { addRecent, readRecent, removeRecent } from './recentSearches';

export type SearchSuggestion = {
  kind: 'term' | 'category' | 'place' | 'shop' | 'goods';
  name: string;
  note?: string;
  to: string;
};

const PAUSE = 120; // ms between the last letter and the question
const SHORTEST = 2; // letters

/**
 * What a field that searches knows while one types: what is suggested, which of it is chosen, and what was searched for before.
 * It takes hold of a field that stands there already, with the words and the focus that this has.
 */
export function useSuggestions(field: RefObject<HTMLInputElement>) {
  const [text, setText] = useState(field.current?.value ?? '');
  const [shown, setShown] = useState<SearchSuggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(document.activeElement === field.current);
  const [recent, setRecent] = useState(readRecent);
  const navigate = useNavigate();

  useEffect(() => {
    if (!isOpen || text.trim().length < SHORTEST) return setShown([]);
    const asking = new AbortController();
    const wait = setTimeout(async () => {
      const suggestions = await ask(text, asking.signal);
      if (!suggestions) return;
      setShown(suggestions);
      setActive(-1);
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      asking.abort();
    };
  }, [text, isOpen]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const open = () => {
    setRecent(readRecent());
    setOpen(true);
  };
  const choose = (place: number) => {
    const chosen = shown[place];
    if (!chosen) return;
    if (chosen.kind === 'term') addRecent(chosen.name);
    close();
    navigate(chosen.to);
  };
  const move = (by: number) => {
    if (!isOpen) return open();
    const places = shown.length + 1; // and the field itself
    setActive((now) => ((now + 1 + by + places) % places) - 1);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: close,
  };
  if (active >= 0) keys.Enter = () => choose(active);

  useListening(() => field.current, {
    focus: open,
    input: () => {
      setText(field.current?.value ?? '');
      setOpen(true);
    },
    keydown: (event) => {
      const act = event.isComposing ? undefined : keys[event.key];
      if (!act || (event.key === 'Escape' && !isOpen)) return;
      event.preventDefault();
      act();
    },
  });
  useListening(() => field.current?.form, {
    submit: close,
    focusout: ({ currentTarget, relatedTarget }) => {
      if (!(currentTarget as Node).contains(relatedTarget as Node | null)) close();
    },
  });

  return {
    ...{ text, shown, active, isOpen, recent, close, choose },
    forget: (one?: string) => setRecent(removeRecent(one)),
  };
}

type Hearing = { [kind in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[kind]) => void };

/**
 * Hears what happens to an element that somebody else draws, always with what was known at the last drawing: a key that follows
 * another before the next picture hears it too.
 */
function useListening(find: () => HTMLElement | null | undefined, hears: Hearing) {
  useLayoutEffect(() => {
    const listening = new AbortController();
    for (const [kind, hear] of Object.entries(hears))
      find()?.addEventListener(kind, hear as EventListener, { signal: listening.signal });
    return () => listening.abort();
  });
}

async function ask(text: string, signal: AbortSignal): Promise<SearchSuggestion[] | undefined> {
  try {
    const answer = await fetch(`/saran?${new URLSearchParams({ q: text })}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return undefined; // offline, or asked for something else meanwhile
  }
}
