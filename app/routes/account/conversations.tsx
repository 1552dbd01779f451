import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { talksOfBuyer } from '../../domain/conversations';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { TalkList } from '../../ui/TalkList';
import { requirePerson } from '../../web/doors';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [
  { title: `${m.talks_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  return json({ ...(await talksOfBuyer(person, after)), isLater: after !== undefined });
}

export default function Conversations() {
  const { talks, next, isLater } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader title={m.talks_title()} crumbs={[{ to: '/akun', name: m.accounts_home_title() }]} />
      {talks.length === 0 && (
        <Empty motif="angso-duo" action={<LinkButton to="/">{m.carts_browse()}</LinkButton>}>
          {m.talks_none()}
        </Empty>
      )}
      <TalkList
        talks={talks}
        reader="BUYER"
        nameOf={({ shop }) => shop}
        addressOf={({ id }) => `/akun/percakapan/${id}`}
      />
      <Pager
        previous={isLater ? '/akun/percakapan' : undefined}
        next={next && `?${new URLSearchParams({ sesudah: next })}`}
      />
    </div>
  );
}
