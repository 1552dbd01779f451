import { Link } from '@remix-run/react';

const SETTINGS = '/akun/pemberitahuan';

/** A letter in plain text, as it was sent. The line with the address of its page, `path`, or of the settings leads there. */
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
  const to = /^https?:\/\/\S+$/.test(line) && [path, SETTINGS].find((one) => one && line.endsWith(one));
  return (
    <>
      {!isFirst && <br />}
      {to ? <Link to={to}>{line}</Link> : line}
    </>
  );
}
