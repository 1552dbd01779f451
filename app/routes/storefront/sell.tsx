import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Start, startOf } from '../../domain/learning';
import { commissionNow } from '../../domain/shops';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/Button';
import { percent } from '../../ui/percent';
import { Section } from '../../ui/Section';
import { START_STEPS, startWords } from '../../ui/startWords';
import { Timeline } from '../../ui/Timeline';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { headOf } from './head/headOf';
import { headOfPaper } from './head/headOfPaper';

export const meta: MetaFunction = headOf;

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const head = headOfPaper(visitor.url, m.pages_sell_title(), m.pages_sell_lead());
  const person = await visitor.signedIn();
  const start = person ? await startOf(person.personId, undefined) : null;
  return json({ head, commission: await commissionNow(), start });
}

/** What is done, for somebody who has signed in; the list explains a step that is not. */
function stateOf(step: Start['steps'][number]['step'], start: Start | null) {
  return start?.steps.some((one) => one.step === step && one.isDone) ? 'done' : 'upcoming';
}

export default function Sell() {
  const { commission, start } = useLoaderData<typeof loader>();
  const goOn = start ? (
    <LinkButton to="/studio">{m.pages_sell_continue()}</LinkButton>
  ) : (
    <LinkButton to="/daftar?lanjut=%2Fstudio">{m.pages_sell_start()}</LinkButton>
  );
  return (
    <>
      <Banner level={1} title={m.pages_sell_title()} motif="angso-duo" cloth="sawah" actions={goOn}>
        {m.pages_sell_lead()}
      </Banner>
      <div className="split">
        <Section title={m.learning_start()}>
          <Timeline
            label={m.learning_start()}
            steps={START_STEPS.map((step) => ({
              name: <span className="strong">{startWords[step].name()}</span>,
              time: startWords[step].long(),
              note: startWords[step].why(),
              state: stateOf(step, start),
            }))}
          />
          <p className="hint">{m.learning_start_later()}</p>
        </Section>
        <div className="prose">
          <h2>{m.learning_jual_minute()}</h2>
          <p>{m.learning_jual_what()}</p>
          <p>{m.learning_jual_how()}</p>
          <p>{m.learning_jual_learn()}</p>
          <h2>{m.pages_sell_need()}</h2>
          <ul>
            <li>{m.pages_sell_need_phone()}</li>
            <li>{m.pages_sell_need_place()}</li>
            <li>{m.pages_sell_need_nib()}</li>
            <li>{m.pages_sell_need_food()}</li>
          </ul>
          <h2>{m.pages_sell_cost()}</h2>
          <p>
            {commission > 0
              ? m.pages_sell_cost_about({ percent: percent(commission, getLocale()) })
              : m.pages_sell_free()}
          </p>
          <h2>{m.pages_sell_paid()}</h2>
          <p>{m.pages_sell_paid_about()}</p>
          <p>{goOn}</p>
        </div>
      </div>
    </>
  );
}
