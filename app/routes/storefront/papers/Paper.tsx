import type { ReactNode } from 'react';
import { PageHeader } from '../../../ui/PageHeader';

/** A page to read: a title, what it is about, and its parts. */
export function Paper({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div className="prose">{children}</div>
    </>
  );
}

/** A part under its heading; a list where there are several things to say. */
export function PaperPart({ title, say, list }: { title: string; say?: string; list?: string[] }) {
  return (
    <>
      <h2>{title}</h2>
      {say && <p>{say}</p>}
      {list && (
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
