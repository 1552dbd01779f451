import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { HiddenVoice } from '../../../domain/reviews';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';
import { About, Said } from './Said';

/** Something that is hidden, why, and the way back. */
export function HiddenCard({ voice }: { voice: SerializeFrom<HiddenVoice> }) {
  const isBusy = useNavigation().formData?.get('id') === voice.id;
  return (
    <Card as="li">
      <About {...voice} />
      <Said voice={voice} />
      <p>{m.voices_office_why({ reason: voice.hiddenWhy ?? '' })}</p>
      <Form method="post">
        <input type="hidden" name="id" value={voice.id} />
        <Button kind="secondary" name="intent" value="show" busy={isBusy}>
          {m.voices_office_show()}
        </Button>
      </Form>
    </Card>
  );
}
