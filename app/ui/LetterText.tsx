import { Link } from '@remix-run/react';

/** A letter in plain text, as it was sent. The line with the address of a page of ours, `path`, leads there. */
export function LetterText({ text, path }: { text: string; path?: string | null }) {
  return (
    <div className="prose">
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place}>
          {paragraph.split('\n').map((line, place) => (
            <Line key={place} line={line} path={path} isFirst={place === 0} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Line({ line, path, isFirst }: { line: string; path?: string | null; isFirst: boolean }) {
  const isAddress = path && /^https?:\/\/\S+$/.test(line) && line.endsWith(path);
  return (
    <>
      {!isFirst && <br />}
      {isAddress ? <Link to={path}>{line}</Link> : line}
    </>
  );
}
