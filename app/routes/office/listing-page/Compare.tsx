import type { ReactNode } from 'react';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { type Details, fields, type Pictures } from './fields';

type CompareProps = {
  before?: Details;
  /** The goods were never approved: they are held against what was given back last. */
  isBeforeReturned?: boolean;
  after: Details;
  pictures: Pictures;
};

/** Goods before and after, side by side where there is room. What differs comes first and says so. */
export function Compare({ before, isBeforeReturned, after, pictures }: CompareProps) {
  if (!before)
    return (
      <dl className="compare">
        {fields.map(({ name, show }) => (
          <div key={name()}>
            <dt>{name()}</dt>
            <Value>{show(after, pictures)}</Value>
          </div>
        ))}
      </dl>
    );
  const changed = fields.filter(({ of }) => !isSame(of(before), of(after)));
  const same = fields.filter((field) => !changed.includes(field));
  return (
    <div className="stack">
      {changed.length === 0 && <p>{m.listings_nothing_differs()}</p>}
      {changed.map(({ name, show }) => (
        <section key={name()} className="compare-field" aria-label={name()}>
          <h3 className="row">
            {name()} <StatusPill tone="waiting">{m.listings_differs()}</StatusPill>
          </h3>
          <dl className="compare compare-pair">
            <div>
              <dt>{isBeforeReturned ? m.listings_before_returned() : m.listings_before()}</dt>
              <Value>{show(before, pictures)}</Value>
            </div>
            <div>
              <dt>{m.listings_after()}</dt>
              <Value>{show(after, pictures)}</Value>
            </div>
          </dl>
        </section>
      ))}
      <details className="form-more">
        <summary>{m.listings_same()}</summary>
        <dl className="compare">
          {same.map(({ name, show }) => (
            <div key={name()}>
              <dt>{name()}</dt>
              <Value>{show(after, pictures)}</Value>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

function Value({ children }: { children: ReactNode }) {
  return <dd>{children || <span className="hint">{m.listings_empty_value()}</span>}</dd>;
}

/** PostgreSQL keeps the fields of a document in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
