import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import { ScrollBox } from './ScrollBox';

/** A column whose figures stand under each other takes `number: true`, and its cells the class `number`. */
export type Column = { name: ReactNode; number?: boolean };

type TableProps = { caption: ReactNode; columns: Column[]; children: ReactNode; foot?: ReactNode; stacks?: boolean };

/**
 * Rows (`<tr>`) under named columns. On a phone it scrolls sideways in its own box, also by keyboard; or it `stacks`:
 * each row becomes a block, whose cells say by `data-name` what they are.
 */
export function Table({ caption, columns, children, foot, stacks }: TableProps) {
  const id = useId();
  return (
    <ScrollBox as="section" className="table-box" aria-labelledby={id}>
      <table className={classes('table', stacks && 'table-stacks')}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }, place) => (
              <th key={place} scope="col" className={number ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </ScrollBox>
  );
}
