import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** The shop is on holiday, and until when; the button for whoever may end that. */
export function AwayCard({ backOn, mayChange }: { backOn: string; mayChange: boolean }) {
  return (
    <Card as="section" raised labelledBy="libur">
      <div className="stack stack-s">
        <h2 id="libur">{m.shops_next_away_title()}</h2>
        <p>{m.shops_next_away({ day: dayInJambi(backOn, getLocale()) })}</p>
        {mayChange && (
          <div>
            <LinkButton to="/studio/toko/libur" kind="secondary">
              {m.shops_next_away_do()}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}
