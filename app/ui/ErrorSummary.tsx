import { useEffect, useId, useRef } from 'react';
import { m } from '../words/generated/messages';

/** `href` leads to the control, such as `#nama`; without it the sentence concerns the whole form. */
export type FormProblem = { href?: string; say: string };

/** Everything wrong with a form, at its top, each a link to the field. It takes the focus when it appears; after GOV.UK's. */
export function ErrorSummary({ problems }: { problems: FormProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const told = problems.map(({ say }) => say).join('\n');
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  if (problems.length === 0) return null;

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby={title}>
      <h2 id={title}>{m.ui_fix_these()}</h2>
      <ul>
        {problems.map(({ href, say }) => (
          <li key={`${href} ${say}`}>{href ? <a href={href}>{say}</a> : say}</li>
        ))}
      </ul>
    </div>
  );
}
