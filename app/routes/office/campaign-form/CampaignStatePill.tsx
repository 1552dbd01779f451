import type { CampaignState } from '../../../domain/campaigns';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

const states = {
  coming: { tone: 'waiting', name: m.campaigns_state_coming },
  running: { tone: 'active', name: m.campaigns_state_running },
  ended: { tone: 'ended', name: m.campaigns_state_ended },
} as const;

/** Whether shoppers see it, or will, or did. */
export function CampaignStatePill({ state, isPublished }: { state: CampaignState; isPublished: boolean }) {
  if (!isPublished) return <StatusPill tone="waiting">{m.campaigns_state_draft()}</StatusPill>;
  const { tone, name } = states[state];
  return <StatusPill tone={tone}>{name()}</StatusPill>;
}
