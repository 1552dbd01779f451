import { Banner } from '../../../ui/Banner';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Icon, type IconName } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

type Point = { icon: IconName; title: () => string; say: () => string };

const promises: Point[] = [
  { icon: 'verified', title: m.storefront_promise_origin, say: m.storefront_promise_origin_say },
  { icon: 'people', title: m.storefront_promise_direct, say: m.storefront_promise_direct_say },
  { icon: 'money', title: m.storefront_promise_money, say: m.storefront_promise_money_say },
];

const steps: Point[] = [
  { icon: 'cart', title: m.storefront_how_choose, say: m.storefront_how_choose_say },
  { icon: 'bank', title: m.storefront_how_pay, say: m.storefront_how_pay_say },
  { icon: 'truck', title: m.storefront_how_receive, say: m.storefront_how_receive_say },
];

/** Why to trust it, in three lines. */
export function Promises() {
  return (
    <ul className="promises" aria-label={m.storefront_promises()}>
      {promises.map(({ icon, title, say }) => (
        <li key={icon}>
          <Icon name={icon} />
          <strong>{title()}</strong>
          <span className="hint">{say()}</span>
        </li>
      ))}
    </ul>
  );
}

/** How buying goes, in three steps. */
export function HowItWorks() {
  return (
    <Section title={m.storefront_how_title()}>
      <ol className="columns columns-3 plain">
        {steps.map(({ icon, title, say }, place) => (
          <Card as="li" key={icon}>
            <h3 className="beside-icon">
              <Icon name={icon} />
              {place + 1}. {title()}
            </h3>
            <p>{say()}</p>
          </Card>
        ))}
      </ol>
    </Section>
  );
}

/** For who makes things and does not sell them here yet. */
export function InvitationToSell() {
  return (
    <Banner
      title={m.storefront_sell_title()}
      cloth="sawah"
      motif="kapal-sanggat"
      actions={<LinkButton to="/jual">{m.storefront_sell_action()}</LinkButton>}
    >
      {m.storefront_sell_say()}
    </Banner>
  );
}
