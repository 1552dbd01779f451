import type { ComponentProps } from 'react';
import type { BusinessStatus } from '../../../../prisma/generated/enums';
import { BusinessFacts } from '../../../ui/BusinessFacts';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type BusinessStateProps = ComponentProps<typeof BusinessFacts> & {
  status: BusinessStatus;
  submittedAt: string | null;
  returnedBecause: string | null;
};

const pills: Record<BusinessStatus, { tone: StatusTone; name: () => string }> = {
  UNCLAIMED: { tone: 'ended', name: m.register_status_unclaimed },
  DRAFT: { tone: 'waiting', name: m.register_status_draft },
  SUBMITTED: { tone: 'active', name: m.register_status_submitted },
  RETURNED: { tone: 'problem', name: m.register_status_returned },
  VERIFIED: { tone: 'done', name: m.register_status_verified },
  SUSPENDED: { tone: 'problem', name: m.register_status_suspended },
};

const news: Partial<Record<BusinessStatus, () => string>> = {
  SUBMITTED: m.register_waiting,
  VERIFIED: m.register_verified,
  SUSPENDED: m.register_suspended,
};

/** Where the entry stands, why it came back, and what it says once it can no longer be changed. */
export function BusinessState({ status, submittedAt, returnedBecause, ...business }: BusinessStateProps) {
  const { tone, name } = pills[status];
  const say = news[status];
  return (
    <>
      <p className="row">
        <StatusPill tone={tone}>{name()}</StatusPill>
        {status === 'SUBMITTED' && submittedAt && (
          <span>{m.register_waiting_since({ day: dayInJambi(submittedAt, getLocale()) })}</span>
        )}
      </p>
      {returnedBecause && (
        <Notice tone="error">
          <p className="strong">{m.register_returned_title()}</p>
          <p className="said">{returnedBecause}</p>
          <p>{m.register_returned_next()}</p>
        </Notice>
      )}
      {say && (
        <>
          <p>{say()}</p>
          <Card as="section">
            <BusinessFacts {...business} />
          </Card>
        </>
      )}
      {(status === 'VERIFIED' || status === 'SUSPENDED') && (
        <p>
          <LinkButton kind="secondary" to="/bantuan">
            {m.register_to_help()}
          </LinkButton>
        </p>
      )}
    </>
  );
}
