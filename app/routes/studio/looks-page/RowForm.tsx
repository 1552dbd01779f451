import { Form } from '@remix-run/react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

type RowFormProps = { place: number; className: string; children: ReactNode };

/** The buttons of one row. Whoever moves it by keys goes on with the row, wherever it has come to. */
export function RowForm({ place, className, children }: RowFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const way = useRef('');
  useEffect(() => {
    const buttons = [...(form.current?.querySelectorAll<HTMLButtonElement>('button[name="way"]') ?? [])];
    const same = buttons.find(({ value }) => value === way.current) ?? buttons[0];
    if (way.current) same?.focus();
    way.current = '';
  }, [place]);

  function keepWay({ nativeEvent }: FormEvent) {
    const { submitter } = nativeEvent as SubmitEvent;
    way.current = submitter instanceof HTMLButtonElement ? submitter.value : '';
  }
  return (
    <Form ref={form} method="post" className={className} onSubmit={keepWay} preventScrollReset>
      {children}
    </Form>
  );
}
