import { useNavigate } from '@remix-run/react';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { addRecent, readRecent, removeRecent } from './recentSearches';

export type SearchSuggestion = {
  kind: 'term' | 'category' | 'place' | 'shop' | 'goods';
  name: string;
  note?: string;
  to: string;
};

const PAUSE = 120; // ms between the last letter and the question
const SHORTEST = 2; // letters

/** What a field that searches knows while one types: what is suggested, which of it is chosen, and what was searched for before. */
export function useSuggestions(query: string) {
  const [isReady, setReady] = useState(false);
  const [text, setText] = useState(query);
  const [shown, setShown] = useState<SearchSuggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [recent, setRecent] = useState<string[]>([]);
  const navigate = useNavigate();

  useEffect(() => setReady(true), []);
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

  return {
    ...{ isReady, text, shown, active, isOpen, recent, open, close, choose },
    forget: (one?: string) => setRecent(removeRecent(one)),
    type: (event: FormEvent<HTMLInputElement>) => {
      setText(event.currentTarget.value);
      setOpen(true);
    },
    press: (event: KeyboardEvent) => {
      const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
      if (!act || (event.key === 'Escape' && !isOpen)) return;
      event.preventDefault();
      act();
    },
    submit: () => {
      addRecent(text);
      close();
    },
    leave: (event: FocusEvent<HTMLFormElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) close();
    },
  };
}

async function ask(text: string, signal: AbortSignal): Promise<SearchSuggestion[] | undefined> {
  try {
    const answer = await fetch(`/saran?${new URLSearchParams({ q: text })}`, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return undefined; // offline, or asked for something else meanwhile
  }
}
