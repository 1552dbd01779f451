import type { ReactNode } from 'react';
import { LetterText } from './LetterText';

type LetterProps = { title: ReactNode; aside?: ReactNode; text: string; path?: string | null };

/** A letter that opens where it lies. Needs no script. */
export function Letter({ title, aside, text, path }: LetterProps) {
  return (
    <details className="letter">
      <summary>
        <span className="strong">{title}</span>
        {aside && <span className="hint">{aside}</span>}
      </summary>
      <LetterText text={text} path={path} />
    </details>
  );
}
