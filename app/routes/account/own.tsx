import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { countAddresses } from '../../domain/addresses';
import { countUnreadOfBuyer } from '../../domain/conversations';
import { countFollowed } from '../../domain/follows';
import { countPurchases } from '../../domain/purchases';
import { countWishes } from '../../domain/wishes';
import { requirePerson } from '../../web/doors';
import { OwnMenu } from './own/OwnMenu';

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId } = person;
  const [purchases, wishes, followed, addresses, talksUnread] = await Promise.all([
    countPurchases(personId),
    countWishes(personId),
    countFollowed(personId),
    countAddresses(personId),
    countUnreadOfBuyer(person),
  ]);
  return json({ purchases, wishes, followed, addresses, talksUnread });
}

/** What is one's own, under one menu: large on its first page, a line above the others. */
export default function Own() {
  const counts = useLoaderData<typeof loader>();
  const isHome = useLocation().pathname === '/akun';
  return (
    <div className="stack stack-l">
      {!isHome && <OwnMenu counts={counts} />}
      <Outlet context={counts} />
    </div>
  );
}
