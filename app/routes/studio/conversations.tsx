import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { talksOfShop } from '../../domain/conversations';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { TalkList } from '../../ui/TalkList';
import { requireCorrespondent } from '../../web/doors';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: `${m.talks_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  return json({ ...(await talksOfShop(seller, after)), isLater: after !== undefined });
}

export default function Conversations() {
  const { talks, next, isLater } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.talks_title()}
        actions={
          <LinkButton kind="secondary" to="/studio/percakapan/jawaban-cepat">
            {m.parcels_quick_title()}
          </LinkButton>
        }
      />
      {talks.length === 0 && <Empty motif="angso-duo">{m.talks_none_shop()}</Empty>}
      <TalkList
        talks={talks}
        reader="SHOP"
        nameOf={({ buyer }) => buyer}
        addressOf={({ id }) => `/studio/percakapan/${id}`}
      />
      <Pager
        previous={isLater ? '/studio/percakapan' : undefined}
        next={next && `?${new URLSearchParams({ sesudah: next })}`}
      />
    </>
  );
}
