import { useEffect, useState } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';

type CopyTextProps = {
  /** What is copied, such as digits without spaces. */
  text: string;
  /** As it is shown, where that is easier to read. */
  shown?: React.ReactNode;
  /** Says of what, for those who do not see the line it stands in. */
  label: string;
};

/** Digits to carry to another app: one tap selects them all, and where there is script a button copies them. */
export function CopyText({ text, shown = text, label }: CopyTextProps) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => setCanCopy('clipboard' in navigator), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setCanCopy(false); // the browser does not allow it: the digits can still be selected
    }
  }

  return (
    <span className="copy-text">
      <span className="copy-text-words">{shown}</span>
      {canCopy && (
        <button type="button" className="button button-quiet" onClick={copy}>
          <Icon name={isCopied ? 'done-plain' : 'copy'} />
          <span role="status">{isCopied ? m.ui_copied() : m.ui_copy()}</span>
          <span className="unseen">{label}</span>
        </button>
      )}
    </span>
  );
}
