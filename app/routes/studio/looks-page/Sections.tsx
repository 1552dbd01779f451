import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';
import { LookPart } from './LookPart';
import { MoveButtons } from './MoveButtons';
import { RowForm } from './RowForm';

const names = {
  CHOSEN: m.shops_look_section_CHOSEN,
  BESTSELLING: m.shops_look_section_BESTSELLING,
  NEWEST: m.shops_look_section_NEWEST,
  STORY: m.shops_look_section_STORY,
  PICTURES: m.shops_look_section_PICTURES,
  VOICES: m.shops_look_section_VOICES,
};
type Kind = keyof typeof names;

/** The parts of the page from top to bottom, and those that are left out. */
export function Sections({ shown, leftOut, error }: { shown: Kind[]; leftOut: Kind[]; error: string[] }) {
  return (
    <LookPart id="urutan" title={m.shops_look_sections()} lead={m.shops_look_sections_lead()} error={error}>
      <ol className="look-rows">
        {shown.map((kind, place) => (
          <li key={kind}>
            <RowForm place={place} className="row row-spread">
              <input type="hidden" name="intent" value="section" />
              <input type="hidden" name="kind" value={kind} />
              <span className="strong">{names[kind]()}</span>
              <span className="row">
                <MoveButtons name={names[kind]()} place={place} count={shown.length} />
                {kind === 'NEWEST' ? (
                  <span className="hint">{m.shops_look_always()}</span>
                ) : (
                  <Button kind="quiet" name="way" value="off">
                    {m.shops_look_section_off()}
                    <span className="unseen">: {names[kind]()}</span>
                  </Button>
                )}
              </span>
            </RowForm>
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && (
        <>
          <h3>{m.shops_look_sections_off()}</h3>
          <ul className="look-rows">
            {leftOut.map((kind) => (
              <li key={kind}>
                <Form method="post" className="row row-spread" preventScrollReset>
                  <input type="hidden" name="intent" value="section" />
                  <input type="hidden" name="kind" value={kind} />
                  <span>{names[kind]()}</span>
                  <Button kind="secondary" name="way" value="on">
                    {m.shops_look_section_on()}
                    <span className="unseen">: {names[kind]()}</span>
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </LookPart>
  );
}
