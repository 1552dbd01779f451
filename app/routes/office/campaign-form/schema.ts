import { z } from 'zod';
import { themes } from '../../../domain/campaigns';
import { readMoment } from '../../../web/dayField';
import { m } from '../../../words/generated/messages';

const wrong = {
  title: { error: () => m.campaigns_wrong_title() },
  intro: { error: () => m.campaigns_wrong_intro() },
  theme: { error: () => m.campaigns_wrong_theme() },
  office: { error: () => m.campaigns_wrong_office() },
  moment: { error: () => m.campaigns_wrong_moment() },
};

export const moment = z.string(wrong.moment).transform(readMoment).pipe(z.date(wrong.moment));

export const campaignFields = {
  title: z.string(wrong.title).trim().min(3, wrong.title).max(80, wrong.title),
  intro: z.string(wrong.intro).trim().min(1, wrong.intro).max(400, wrong.intro),
  theme: z.enum(themes, wrong.theme),
  startsAt: moment,
  endsAt: moment,
  isPublished: z.boolean().default(false),
};

export const NewCampaign = z.object({ ...campaignFields, office: z.string(wrong.office) });
