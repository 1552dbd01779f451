import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

type MoveButtonsProps = { name: string; place: number; count: number };

/** Up and down in a row, by plain buttons; where there is no way on there is none. */
export function MoveButtons({ name, place, count }: MoveButtonsProps) {
  return (
    <>
      {place > 0 && (
        <Button kind="quiet" name="way" value="up">
          <Icon name="up" />
          {m.shops_look_up()}
          <span className="unseen">: {name}</span>
        </Button>
      )}
      {place < count - 1 && (
        <Button kind="quiet" name="way" value="down">
          <Icon name="down" />
          {m.shops_look_down()}
          <span className="unseen">: {name}</span>
        </Button>
      )}
    </>
  );
}

/** Takes one out of the row. */
export function RemoveButton({ name, children }: { name: string; children?: string }) {
  return (
    <Button kind="quiet" name="way" value="remove">
      <Icon name="remove" />
      {children ?? m.shops_look_remove()}
      <span className="unseen">: {name}</span>
    </Button>
  );
}
