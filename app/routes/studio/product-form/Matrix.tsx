import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FieldSet } from './fields';

type MatrixProps = { fields: FieldSet; most: number };

/** Names of sizes, colours and flavours, of which one button makes the rows that are missing. */
export function Matrix({ fields: { sizes, colours, flavours }, most }: MatrixProps) {
  const sides = [
    { field: sizes, label: m.catalog_matrix_sizes(), example: m.catalog_matrix_sizes_example() },
    { field: colours, label: m.catalog_matrix_colours(), example: m.catalog_matrix_colours_example() },
    { field: flavours, label: m.catalog_matrix_flavours(), example: m.catalog_matrix_flavours_example() },
  ];
  return (
    <details className="form-more" open={!!sizes.errors?.length}>
      <summary>{m.catalog_matrix()}</summary>
      <div className="stack">
        <p className="hint">{m.catalog_matrix_lead({ most })}</p>
        {sides.map(({ field, label, example }) => (
          <TextField
            key={field.name}
            field={field}
            label={label}
            hint={example}
            maxLength={400}
            optional
            required={false}
          />
        ))}
        <div>
          <Button kind="secondary" name="deed" value="make-matrix" formAction="#varian">
            <Icon name="more" />
            {m.catalog_matrix_make()}
          </Button>
        </div>
      </div>
    </details>
  );
}
